using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Registers;

/// <summary>
/// A list of records, declared once. From it follow the form with its drafts, cards, lists that are narrowed and searched, verification,
/// history, «¿sigue vigente?», and files with all that is public.
/// </summary>
public sealed record Register
{
    /// <summary>1 to 8 small letters, for ever: records and buttons carry it.</summary>
    public required string Code { get; init; }

    /// <summary>To be raised when fields or choices change: whoever is in the middle of the form is asked again.</summary>
    public int Version { get; init; } = 1;

    public required Bilingual<RegisterWords> Words { get; init; }

    /// <summary>In the order in which they are asked and shown; the first is what a record is called.</summary>
    public required ImmutableArray<RegisterField> Fields { get; init; }

    public RegisterOffices Offices { get; init; } = RegisterOffices.OfTheNetwork;

    /// <summary>After so long, what nobody has looked at is asked for, and marked.</summary>
    public required Duration CheckedEvery { get; init; }

    /// <summary>By which its list is opened; null where it is reached from its parent's.</summary>
    public Command? Command { get; init; }

    /// <summary>The register to whose records its own belong; null for none.</summary>
    public Register? Parent { get; init; }

    /// <summary>What a line of the list and the card say of a record beside its values; nothing by default.</summary>
    public Func<RegisterRecord, Occasion, Language, string> Standing { get; init; } = static (_, _, _) => "";

    /// <summary>
    /// Whether a record can still grow old: who entered it is asked for it again, and what nobody looks at is marked. Always by default.
    /// </summary>
    public Func<RegisterRecord, Occasion, bool> GrowsOld { get; init; } = static (_, _) => true;

    /// <summary>
    /// The codes of the fields that, with the name and the record to which it belongs, tell that two records are about the same; a second
    /// one is asked about before it is kept. Where there are some, who does not want to be in the list is known again by them, also
    /// under a name that is nearly the same (<see cref="NearName"/>).
    /// </summary>
    public ImmutableArray<string> SameBy { get; init; } = [];

    /// <summary>After so long without a look it is shown only to who entered it and who verifies; never by default.</summary>
    public Duration? HiddenAfter { get; init; }

    /// <summary>From when on a record is over, so that what is not is found before it; never by default.</summary>
    public Func<RegisterRecord, Instant?> Ends { get; init; } = static _ => null;

    /// <summary>Where a record is on the map, if anywhere; null where the register has no map.</summary>
    public Func<RegisterRecord, Coordinates?>? Located { get; init; }

    /// <summary>The registers together with which it is opened; null where it stands for itself.</summary>
    public RegisterHome? Home { get; init; }

    /// <summary>A button of its own under its list, for everybody.</summary>
    public Func<Language, Button>? OwnButton { get; init; }

    /// <summary>Where a record leads to outside of its register, and what its reader can do with it there: two buttons at most.</summary>
    public Func<RegisterRecord, Context, IEnumerable<Button>> LeadsTo { get; init; } = static (_, _) => [];

    /// <summary>By what lists are narrowed that is no field.</summary>
    public ImmutableArray<RegisterFacet> OwnFacets { get; init; } = [];

    /// <summary>What comes first in lists, by default what is verified; after it the name decides.</summary>
    public Func<RegisterRecord, Occasion, int> Rank { get; init; } = static (record, _) => record.State == RecordState.Verified ? 0 : 1;

    /// <summary>What ships with the program: put where no record has its id.</summary>
    public ImmutableArray<RegisterRecord> Shipped { get; init; } = [];

    /// <summary>Those by which lists are narrowed; a button tells them by their place, so that new ones go to the end.</summary>
    public ImmutableArray<RegisterFacet> Facets =>
        [RegisterWords.Verification(this), .. OwnFacets, .. Fields.Select(one => one.AsFacet()).OfType<RegisterFacet>()];

    /// <summary>
    /// What is listed of it for a reader; of what belongs to a record, only while that one is listed.
    /// </summary>
    /// <param name="reader">Null for everybody.</param>
    public IReadOnlyList<RegisterRecord> Listed(Occasion occasion, Person? reader) =>
    [
        .. RegisterBook.Listed(occasion.Store, Code).Where(record => (Parent is null || (OwnerOf(record, occasion)?.IsListed ?? false))
            && IsSeenBy(record, reader, occasion)),
    ];

    /// <summary>
    /// Whether a reader may know of a record: with its parent, as far as those of whom it tells allow and somebody has looked at it. Who
    /// entered it and who verifies always may. Everything that names a record asks here.
    /// </summary>
    /// <param name="reader">Null for everybody.</param>
    public bool IsSeenBy(RegisterRecord record, Person? reader, Occasion occasion) =>
        ((reader is not null && Offices.MayReadAll(reader, record)) || IsForAll(record, occasion))
        && (Parent is null || (OwnerOf(record, occasion) is { } owner && Parent.IsSeenBy(owner, reader, occasion)));

    /// <summary>How far a record may be shown, as <see cref="RecordScope"/> says; where nobody was asked, to everybody.</summary>
    public string ScopeOf(RegisterRecord record) =>
        Fields.FirstOrDefault(field => field.IsScope) is not { } scope ? RecordScope.Public
        : record[scope.Code] is { Length: > 0 } told ? told
        : RecordScope.OnlyCounted;

    /// <summary>A record that may be shown no further than a scope allows either.</summary>
    public RegisterRecord InScope(RegisterRecord record, string scope) => Fields.FirstOrDefault(field => field.IsScope) is not { } field
        ? record
        : record with { Values = record.Values.SetItem(field.Code, RecordScope.Narrower(ScopeOf(record), scope)) };

    /// <summary>Whether nobody has looked at it for so long that it is not shown any more.</summary>
    public bool IsSilent(RegisterRecord record, Occasion occasion) => SeenUntil(record) < occasion.Now;

    /// <summary>Until when a record is shown where nobody looks at it again; null where it stays.</summary>
    public Instant? SeenUntil(RegisterRecord record) => record.LookedAt + HiddenAfter;

    /// <summary>The others that are about the same, those that are not listed any more included.</summary>
    /// <param name="id">Of the record itself; empty for a new one.</param>
    /// <param name="parentId">The record to which it belongs; null for none.</param>
    public IEnumerable<RegisterRecord> SameAs(IWork store, string id, string? parentId, ImmutableDictionary<string, string> values)
    {
        var key = KeyOf(parentId, values);
        return RegisterBook.Every(store, Code).Where(other => other.Id != id && KeyOf(other.ParentId, other.Values) == key);
    }

    /// <summary>Whether another may be about the same, though not everything by which it is known again is alike.</summary>
    /// <param name="parentId">The record to which it belongs; null for none.</param>
    public bool IsNear(RegisterRecord other, string? parentId, ImmutableDictionary<string, string> values) => !SameBy.IsEmpty
        && other.ParentId == parentId
        && SameBy.All(code => other[code] == values.GetValueOrDefault(code, ""))
        && NearName.IsNear(other[Fields[0].Code], values.GetValueOrDefault(Fields[0].Code, ""))
        && KeyOf(other.ParentId, other.Values) != KeyOf(parentId, values);

    /// <summary>
    /// What is alike of records that are about the same: as people read it, so that a number in figures is known by its Roman name, too.
    /// </summary>
    public string KeyOf(string? parentId, ImmutableDictionary<string, string> values) => string.Join(
        '|',
        Identity.Select(code => Fields.First(field => field.Code == code).Say(values.GetValueOrDefault(code, ""), Language.Es))
            .Select(said => string.Join(' ', Folding.Words(said)))
            .Prepend(parentId ?? ""));

    /// <summary>By what a record would be known again.</summary>
    public IEnumerable<string> Identity => SameBy.Prepend(Fields[0].Code);

    /// <summary>
    /// Whether there is something to verify: of one that did not want to be in the list and does now, only the name was kept.
    /// </summary>
    public bool IsWhole(RegisterRecord record) => !Missing(record).Any();

    /// <summary>What is to be filled in before it can be verified.</summary>
    public IEnumerable<RegisterField> Missing(RegisterRecord record) => record.History.All(step => step.Step != RecordStep.Decline)
        ? []
        : Fields.Where(field => field.Question.IsRequired && record[field.Code].Length == 0);

    /// <summary>Whether it is to be marked that nobody has looked at a record for too long.</summary>
    public bool IsStale(RegisterRecord record, Occasion occasion) =>
        GrowsOld(record, occasion) && record.IsStale(occasion.Now, CheckedEvery);

    /// <summary>What a record is called by itself.</summary>
    public string NameOf(RegisterRecord record, Language language) => Value(Fields[0], record, language);

    /// <summary>What a record is called where its parent is not in sight: "FOCEM. Permanente".</summary>
    public string NameOf(RegisterRecord record, IWork store, Language language) =>
        Parent is { } parent && record.ParentId is { } id && store.Find(RegisterBook.All, id) is { } owner
            ? $"{parent.NameOf(owner, language)}. {NameOf(record, language)}"
            : NameOf(record, language);

    /// <summary>A field's value for a reader: where they read Portuguese and it is there, that.</summary>
    public string Value(RegisterField field, RegisterRecord record, Language language) =>
        language == Language.Pt
        && Fields.FirstOrDefault(other => other.PortugueseOf == field.Code)?.Say(record, language) is { Length: > 0 } portuguese
            ? portuguese
            : field.Say(record, language);

    /// <summary>
    /// Whether what a reader sees is in their language, as far as it is known: where the record says it in theirs, too, it is.
    /// </summary>
    public bool IsIn(RegisterRecord record, Language reader) => record.WrittenIn is null || record.WrittenIn == reader
        || (reader == Language.Pt && Fields.Any(field => field.PortugueseOf is not null && record[field.Code].Length > 0));

    private bool IsForAll(RegisterRecord record, Occasion occasion) => record.State != RecordState.Declined
        && ScopeOf(record) == RecordScope.Public && !IsSilent(record, occasion);

    private static RegisterRecord? OwnerOf(RegisterRecord record, Occasion occasion) =>
        occasion.Store.Find(RegisterBook.All, record.ParentId ?? "");

    /// <summary>The fields that a reader sees, each with its value, without those that have none.</summary>
    /// <param name="withPrivate">Whether they may read all of it.</param>
    public IEnumerable<(RegisterField Field, string Value)> Shown(RegisterRecord record, Language language, bool withPrivate) => Fields
        .Where(field => field.PortugueseOf is null && (withPrivate || field.IsPublic))
        .Select(field => (field, Value(field, record, language)))
        .Where(shown => shown.Item2.Length > 0);
}
