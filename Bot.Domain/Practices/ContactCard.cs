using System.Collections.Immutable;

namespace Bot.Domain.Practices;

/// <summary>A contact as a phone's address book shares it.</summary>
/// <param name="Name">May be empty.</param>
/// <param name="Post">Title and organisation; empty for none.</param>
/// <param name="Mails">As written, two at most.</param>
/// <param name="Phones">As written, two at most.</param>
public sealed record ContactCard(string Name, string Post, ImmutableArray<string> Mails, ImmutableArray<string> Phones)
{
    /// <summary>Of each way: more would not fit into an answer.</summary>
    private const int MostOfAKind = 2;

    private const int LongestPart = 100;

    /// <summary>Signs at which an answer is cut into its parts.</summary>
    private const string Cuts = ",;|•·–—@";

    /// <param name="name">As the message tells it.</param>
    /// <param name="phone">As the message tells it, often without its plus.</param>
    /// <param name="card">A vCard (RFC 6350 or older) with whatever else is known; null or unreadable for none.</param>
    public static ContactCard Of(string name, string phone, string? card)
    {
        var lines = ContactCardLines.Read(card ?? "");
        var full = OneLine(name).Length > 0 ? name : lines.First("FN");
        var post = string.Join(" / ", new[] { lines.First("TITLE"), lines.First("ORG") }.Select(OneLine).Where(part => part.Length > 0));
        return new(
            OneLine(full),
            post,
            [.. lines.All("EMAIL")
                .Select(mail => mail.Trim())
                .Where(mail => mail.Length is > 0 and <= LongestPart)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostOfAKind)],
            [.. Different(lines.All("TEL").Select(Dialled).Prepend(phone.Trim())).Take(MostOfAKind)]);
    }

    /// <summary>As <see cref="Contact.Parse"/> reads it: a labelled line a part.</summary>
    public string ToAnswer() =>
        string.Join(
            '\n', new[] { Name.Length > 0 ? "name: " + Name : "", Post.Length > 0 ? "post: " + Post : "", Ways() }.Where(line => line.Length > 0));

    /// <summary>Mails and phones only, a line each; empty where there is none.</summary>
    public string Ways() => string.Join('\n', Mails.Concat(Phones));

    public bool Equals(ContactCard? other) => other is not null && ToAnswer() == other.ToAnswer();

    public override int GetHashCode() => ToAnswer().GetHashCode(StringComparison.Ordinal);

    /// <summary>The same number is often there twice, with and without its country.</summary>
    private static List<string> Different(IEnumerable<string> phones)
    {
        List<string> taken = [];
        foreach (var phone in phones.Where(phone => Digits(phone).Length > 0 && phone.Length <= LongestPart))
        {
            var digits = Digits(phone);
            var same = taken.FindIndex(
                other => Digits(other).EndsWith(digits, StringComparison.Ordinal)
                    || digits.EndsWith(Digits(other), StringComparison.Ordinal));
            if (same < 0)
            {
                taken.Add(phone);
            }
            else if (phone.Length > taken[same].Length)
            {
                taken[same] = phone;
            }
        }

        return taken;
    }

    /// <summary>Newer cards write a number as an address: "tel:+55-19-3116-0000".</summary>
    private static string Dialled(string number)
    {
        var bare = number.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? number["tel:".Length..] : number;
        return bare.Split(';', 2)[0].Trim();
    }

    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));

    private static string OneLine(string text)
    {
        var line = Cleaning.Line(
            string.Concat(text.Select(letter => Cuts.Contains(letter, StringComparison.Ordinal) ? ' ' : letter)).Replace(
                " - ", " ", StringComparison.Ordinal));
        return line.Length <= LongestPart ? line : Cleaning.WithoutHalfPairs(line[..LongestPart]).TrimEnd();
    }
}
