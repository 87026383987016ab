using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Texts;
using NodaTime;
using Field = Bot.Forms.Field<Bot.Features.Registers.RegisterTexts>;

namespace Bot.Features.Registers;

/// <summary>
/// A line of a register's table: what is asked, in both languages, and what may be answered. It is required, public and searched unless
/// the line says otherwise.
/// </summary>
public sealed record RegisterField
{
    private static readonly char[] Separators = [',', ';'];

    private readonly ImmutableArray<Choice> _choices;
    private readonly Bilingual<Prompt> _prompt;

    private RegisterField(Field question, Bilingual<Prompt> prompt, params ImmutableArray<Choice> choices) =>
        (Question, _prompt, _choices) = (question, prompt, choices);

    /// <summary>Of which it is answered; empty where it is not.</summary>
    public ImmutableArray<Choice> Offered => _choices.IsDefault ? [] : _choices;

    /// <summary>As the form asks it.</summary>
    public Field Question { get; private init; }

    public bool IsPublic { get; private init; } = true;

    /// <summary>Whether lists can be narrowed by its choices.</summary>
    public bool IsFacet { get; private init; }

    /// <summary>Whether a record without an answer stands under every choice of the facet.</summary>
    public bool IsForAll { get; private init; }

    /// <summary>Whether a line of a list says it.</summary>
    public bool IsInLists { get; private init; }

    /// <summary>Whether it is answered in the writer's own words.</summary>
    public bool IsFreeText { get; private init; }

    /// <summary>Whether it holds web addresses, which nobody looks for by words.</summary>
    public bool IsAddress { get; private init; }

    /// <summary>Whether it holds the id of a listed city.</summary>
    public bool IsCity { get; private init; }

    /// <summary>Whether it says where something is in words, which may name a listed city.</summary>
    public bool IsPlace { get; private init; }

    /// <summary>Whether it holds a date, by which nobody looks for words.</summary>
    public bool IsDate { get; private init; }

    /// <summary>A date that was kept, as tables sort it (ISO 8601); null where it holds none.</summary>
    public Func<string, string>? InFigures { get; private init; }

    /// <summary>Whether it says how far a record may be shown.</summary>
    public bool IsScope { get; private init; }

    /// <summary>Whether totals are told for each of its choices.</summary>
    public bool IsTotalled { get; private init; }

    /// <summary>Whether it counts people and is only told in sums.</summary>
    public bool IsSummed { get; private init; }

    /// <summary>Whether a value holds what is not to be told to everybody; never by default.</summary>
    public Func<string, bool> IsTooMuch { get; private init; } = static _ => false;

    /// <summary>The code of the field whose Portuguese words it holds; null where it stands for itself.</summary>
    public string? PortugueseOf { get; private init; }

    public string Code => Question.Code;

    /// <summary>One line of words.</summary>
    /// <param name="longest">Most characters, 3 or more.</param>
    public static RegisterField Line(string code, int longest, Bilingual<Prompt> ask) =>
        new(Field.Text(code, Asks(ask), typed => ShortText.Parse(typed, 2, longest), (text, _) => text.Text), ask) { IsFreeText = true };

    /// <summary>Sentences, in one message or several.</summary>
    /// <param name="words">Most words, 1 or more.</param>
    public static RegisterField Text(string code, int words, Bilingual<Prompt> ask) =>
        new(Field.LongText(code, Asks(ask), words), ask) { IsFreeText = true };

    /// <summary>One of a list.</summary>
    public static RegisterField Choice(string code, ImmutableArray<Choice> choices, Bilingual<Prompt> ask) =>
        new(Field.Choice(code, Asks(ask), choices), ask, choices);

    /// <summary>One or more of a list.</summary>
    public static RegisterField Choices(string code, ImmutableArray<Choice> choices, Bilingual<Prompt> ask) =>
        new(Field.ManyChoices(code, Asks(ask), choices), ask, choices);

    /// <summary>An amount of money with its currency.</summary>
    public static RegisterField Amount(string code, Bilingual<Prompt> ask) => new(
        Field.Amount(code, Asks(ask)).Says(RefusalCode.NumberUnclear, texts => texts.AmountUnclear)
            .Says(RefusalCode.CurrencyUnclear, texts => texts.AmountUnclear),
        ask);

    /// <summary>1 to 100 percent of a whole.</summary>
    public static RegisterField Share(string code, Bilingual<Prompt> ask) =>
        Read(code, Percentage.Parse, (share, language) => RegisterTexts.All.In(language).UpTo(share.Percent), ask);

    /// <summary>An hour, a day or less precise, of the past or to come.</summary>
    public static RegisterField Date(string code, Bilingual<Prompt> ask) =>
        new(Field.DateOfAnyYear(code, Asks(ask)), ask) { IsDate = true, InFigures = kept => MeetingDate.FromText(kept).InFigures };

    /// <summary>One day or several in a row, of the past or to come, with the year.</summary>
    public static RegisterField Days(string code, Bilingual<Prompt> ask) =>
        Read(code, WrittenDates.ReadOfAnyYear, MeetingDates.Describe, ask) with
        {
            InFigures = written => WrittenDates.ReadOfAnyYear(written) is { IsValid: true, Value: var days } ? days.InFigures : "",
        };

    /// <summary>A short answer that a parser of the domain reads; it is kept as it was written.</summary>
    /// <param name="say">The value as people read it.</param>
    public static RegisterField Read<T>(
        string code, Func<string, Parsed<T>> parse, Func<T, Language, string> say, Bilingual<Prompt> ask) =>
        new(Field.Text(code, Asks(ask), parse, say), ask);

    /// <summary>A whole number.</summary>
    /// <param name="least">0 or more.</param>
    /// <param name="most">Below a thousand million.</param>
    public static RegisterField Number(string code, int least, int most, Bilingual<Prompt> ask) => Read(
        code, typed => WholeNumber.Parse(typed, least, most), (number, _) => number.Number.ToString(CultureInfo.InvariantCulture), ask);

    /// <summary>A listed city; its id is kept.</summary>
    public static RegisterField City(string code, CityChoices cities, Bilingual<Prompt> ask) =>
        new(Field.City(code, Asks(ask), cities), ask) { IsInLists = true, IsTotalled = true, IsCity = true };

    /// <summary>
    /// How far those of whom a record tells let it be shown (<see cref="RecordScope"/>); a register has at most one. Read as what is
    /// private.
    /// </summary>
    public static RegisterField Scope(string code, Bilingual<Prompt> ask) => Choice(
        code,
        [
            new(RecordScope.Public, "Pública: todos la ven", "Pública: todos veem"),
            new(RecordScope.OnRequest, "A pedido: la da quien verifica", "A pedido: quem verifica repassa"),
            new(RecordScope.OnlyCounted, "Solo se cuenta, sin nombrarla", "Só é contada, sem nome"),
        ],
        ask) with
    { IsScope = true, IsPublic = false };

    /// <summary>Addresses of web pages, one a line.</summary>
    public static RegisterField Links(string code, Bilingual<Prompt> ask) => new(
        Field.Text(code, Asks(ask), WebLink.ParseAll, (links, _) => string.Join(", ", links.Select(link => link.Address))), ask)
    { IsAddress = true };

    public RegisterField Optional() => this with { Question = Question.Optional() };

    /// <summary>Read by who entered the record and who verifies; in no list, search or file.</summary>
    public RegisterField Private() => this with { IsPublic = false, Question = Question.Noting(texts => texts.IsPrivate) };

    /// <summary>Counts people: as what is private, but told in sums with those of others.</summary>
    public RegisterField OnlySummed() =>
        this with { IsSummed = true, IsPublic = false, Question = Question.Noting(texts => texts.IsSummed) };

    /// <summary>Totals are told for each of its choices.</summary>
    public RegisterField Totalled() => this with { IsTotalled = true };

    /// <summary>A sentence of its own where the shared one says too little.</summary>
    public RegisterField Says(RefusalCode refused, Bilingual<string> sentence) =>
        this with { Question = Question.Says(refused, texts => sentence.In(texts.Language)) };

    /// <inheritdoc cref="Field{TTexts}.Unless"/>
    public RegisterField Unless(Func<Given, FormScene, bool> contradicts, Bilingual<string> sentence) =>
        this with { Question = Question.Unless(contradicts, texts => sentence.In(texts.Language)) };

    /// <summary>Refuses what is not to be told to everybody; where it was kept before, who verifies is shown it.</summary>
    public RegisterField Guarded(Func<string, bool> isTooMuch, Bilingual<string> sentence) =>
        Unless((given, _) => isTooMuch(given[Code]), sentence) with { IsTooMuch = isTooMuch };

    /// <summary>Lists can be narrowed by it.</summary>
    public RegisterField Facet() => this with { IsFacet = true };

    /// <summary>Lists can be narrowed by it; a record without an answer is for all.</summary>
    public RegisterField FacetOrAll() => this with { IsFacet = true, IsForAll = true };

    /// <summary>A line of a list says it, beside the name.</summary>
    public RegisterField InLists() => this with { IsInLists = true };

    /// <summary>Says where something is in words: the record is found by the city that it names.</summary>
    public RegisterField AsPlace() => this with { IsPlace = true };

    /// <summary>Holds in Portuguese what another field holds in Spanish; each reader sees one of the two.</summary>
    public RegisterField InPortuguese(string of) => this with { PortugueseOf = of, Question = Question.Optional() };

    public string Title(Language language) => _prompt.In(language).Title;

    /// <summary>What it asks for, as the form says it.</summary>
    public string Says(Language language) => _prompt.In(language).Question;

    /// <summary>Why something is no answer: its own sentence where it has one.</summary>
    public string Sentence(Refusal refusal, Language language) => Question.Sayings.TryGetValue(refusal.Code, out var own)
        ? own(RegisterTexts.All.In(language))
        : Refusals.Say(language, refusal);

    /// <summary>The value of a record as people read it, of any length; empty where there is none.</summary>
    public string Say(RegisterRecord record, Language language) => Say(record[Code], language);

    /// <inheritdoc cref="Say(RegisterRecord, Language)"/>
    public string Say(string value, Language language) => value.Length == 0 ? "" : Question.Kind.Say(
        Answer.Of(value, 0, "", Instant.MinValue), new() { Language = language, By = "", At = Instant.MinValue });

    /// <summary>By which lists are narrowed; null where they are not.</summary>
    internal RegisterFacet? AsFacet() => IsFacet
        ? new(Code, new(_prompt.Es.Title, _prompt.Pt.Title), _choices, (record, _) => IsForAll && record[Code].Length == 0
            ? _choices.Select(choice => choice.Code)
            : record[Code].Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        : null;

    private static Func<RegisterTexts, Prompt> Asks(Bilingual<Prompt> ask) => texts => ask.In(texts.Language);
}
