using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Contacts;

/// <summary>What a city wants to talk to another one for.</summary>
[JsonConverter(typeof(KeptAsTextConverter<ContactPurpose>))]
public sealed record ContactPurpose : Term, IKeptAsText<ContactPurpose>
{
    private static readonly TermList<ContactPurpose> List = new("purpose", row => new ContactPurpose(row));

    private ContactPurpose(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<ContactPurpose> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<ContactPurpose> Parse(string text) => List.Parse(text);

    public static ContactPurpose FromText(string text) => List.FromCode(text);
}
