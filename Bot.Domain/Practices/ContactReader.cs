using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>
/// Takes mails, Telegram names and phone numbers out of a contact answer, one kind after the other; what remains between them is cut at
/// line ends, commas and dashes, and is the name and the post.
/// </summary>
internal sealed partial class ContactReader(string text)
{
    /// <summary>
    /// What a number has with its area code, without which nobody of another city reaches it: eight in Bolivia and Uruguay, more in the
    /// other countries of the network (ITU-T E.164 national numbering plans).
    /// </summary>
    private const int FewestDigits = 8;

    private const int MostDigits = 15;

    private string _rest = text;

    public static Parsed<Contact> Read(string text, string by)
    {
        var clean = Cleaning.Paragraphs(text);
        if (!Cleaning.IsReadable(clean))
        {
            return RefusalCode.Empty;
        }

        return clean.Length > Contact.Longest
            ? new Refusal(RefusalCode.TooLong, Contact.Longest, clean.Length)
            : new ContactReader(clean).Read(by);
    }

    public static string Write(Contact contact)
    {
        string?[] lines =
        [
            "name: " + contact.Name,
            contact.Post is { } post ? "post: " + post : null,
            contact.Mail,
            contact.Phone,
            contact.TelegramName,
            contact.TelegramId is { } id ? string.Create(CultureInfo.InvariantCulture, $"telegram: {id}") : null,
        ];
        return string.Join('\n', lines.Where(line => line is not null));
    }

    /// <summary>The parts without those that are phones of too few or many digits, or mails that are none.</summary>
    public static string? Readable(string text)
    {
        var reader = new ContactReader(Cleaning.Paragraphs(text));
        var ways = reader.Take(Mail(), match => match.Value).Concat(reader.Take(TelegramName(), match => "@" + match.Groups["name"].Value))
            .Concat(
                reader.Take(Phone(), match => match.Value.Trim()).Where(
                    phone => phone.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits));
        string[] parts =
        [
            .. ContactNaming.Parts(reader._rest)
                .Where(part => part.Any(char.IsLetter) && !part.Contains('@', StringComparison.Ordinal)), .. ways,
        ];
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }

    private Parsed<Contact> Read(string by)
    {
        var mails = Take(Mail(), match => match.Value);
        var names = Take(TelegramName(), match => "@" + match.Groups["name"].Value);
        var own = Take(TelegramAccount(), match => match.Groups["id"].Value, match => match.Groups["id"].Value == by);
        var phones = Take(Phone(), match => match.Value.Trim());
        if (_rest.Contains('@', StringComparison.Ordinal))
        {
            return RefusalCode.MailUnreadable;
        }

        if (UnreadablePhone(phones) is { } refusal)
        {
            return refusal;
        }

        var (name, post) = ContactNaming.Of(_rest);
        return name switch
        {
            null => RefusalCode.NeedsName,
            { Length: > Contact.NameLimit } => new Refusal(RefusalCode.TooLong, Contact.NameLimit, name.Length),
            _ when mails.Count + names.Count + own.Count + phones.Count == 0 => RefusalCode.NeedsWay,
            _ =>
                new Contact(
                    name, post, Joined(mails), Joined(phones), Joined(names), own.Count == 0 ? null : long.Parse(
                        own[0], CultureInfo.InvariantCulture)),
        };
    }

    private List<string> Take(Regex pattern, Func<Match, string> read, Func<Match, bool>? when = null)
    {
        var taken = new List<string>();
        _rest = pattern.Replace(_rest, match =>
        {
            if (when is not null && !when(match))
            {
                return match.Value;
            }

            taken.Add(read(match));
            return "\n";
        });
        return taken;
    }

    private Refusal? UnreadablePhone(List<string> phones)
    {
        var incomplete = ContactNaming.Parts(_rest).Where(part => part.Any(char.IsAsciiDigit) && !part.Any(char.IsLetter));
        return phones.Select(phone => phone.Split(ExtensionMark, 2)[0]).Concat(incomplete)
            .Select(phone => phone.Count(char.IsAsciiDigit))
            .Where(digits => digits is < FewestDigits or > MostDigits)
            .Select(digits => new Refusal(RefusalCode.PhoneUnreadable, digits < FewestDigits ? FewestDigits : MostDigits, digits))
            .FirstOrDefault();
    }

    private static string? Joined(List<string> parts) => parts.Count == 0 ? null : string.Join(", ", parts.Distinct());

    private static readonly char[] ExtensionMark = ['i', 'I', 'r', 'R', 'e', 'E'];

    [GeneratedRegex(
        @"[\p{L}0-9._%+\-]+@[\p{L}0-9\-]+(?:\.[\p{L}0-9\-]+)*\.\p{L}{2,24}(?![\p{L}0-9@])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    internal static partial Regex Mail();

    /// <summary>A Telegram name has 5 to 32 of a-z, 0-9 and _ (Bot API and telegram.org/faq: usernames).</summary>
    [GeneratedRegex(
        @"(?:(?<![\p{L}0-9._%+\-@])@|(?:https?://)?\bt\.me/)(?<name>[A-Za-z][A-Za-z0-9_]{4,31})(?!\.?[\p{L}0-9_@])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex TelegramName();

    [GeneratedRegex(
        @"\btelegram: ?(?<id>[0-9]{1,16})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex TelegramAccount();

    [GeneratedRegex(
        @"(?<![\p{L}0-9])\+?\(?(?:[0-9][ ().\-]{0,3}){5,}[0-9](?:/[0-9]{1,4})?(?: ?,? ?(?:int(?:erno)?|ramal|ext)\.?:? ?[0-9]{1,5})?(?![\p{L}0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    internal static partial Regex Phone();
}
