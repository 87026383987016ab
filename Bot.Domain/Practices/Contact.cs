using Bot.Domain.People;

namespace Bot.Domain.Practices;

/// <summary>With whom another city can talk. Never published; only the broker sees it, and the other city after both agreed.</summary>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Post">Position and whatever else was written, or null.</param>
/// <param name="Mail">One or more addresses, separated by ", ", or null.</param>
/// <param name="Phone">One or more numbers as written, separated by ", ", or null.</param>
/// <param name="TelegramName">"@name" of one or more accounts, separated by ", ", or null.</param>
/// <param name="TelegramId">Who answered «Soy yo», or null; such a person can be written to through the bot.</param>
public sealed record Contact(string Name, string? Post, string? Mail, string? Phone, string? TelegramName, long? TelegramId)
{
    public const int NameLimit = 100;

    /// <summary>Most characters of the whole answer.</summary>
    public const int Longest = 500;

    /// <summary>
    /// The answer to «Soy yo»: the person's name and post, reached through their Telegram account. Of both only letters, spaces and
    /// the signs of names are taken. Refuses with NeedsName where no letter is left, and TooLong (100 characters).
    /// </summary>
    public static Parsed<Contact> Of(Person person)
    {
        var name = LettersOf(person.Name);
        return name?.Length switch
        {
            null => RefusalCode.NeedsName,
            > NameLimit => new Refusal(RefusalCode.TooLong, NameLimit, name.Length),
            _ => new Contact(name, LettersOf(person.Post ?? ""), null, null, null, person.TelegramId),
        };
    }

    /// <summary>
    /// Reads name, post, mail, phone and @name, in any order, on one line or several, with or without labels («Tel.:», «Cargo:»). Refuses
    /// with Empty, TooLong (500 characters; 100 for the name), NeedsName, NeedsWay, MailUnreadable, PhoneUnreadable (8 to 15 digits; 15
    /// is the most of ITU-T E.164).
    /// </summary>
    /// <param name="by">Who answers: a Telegram account is taken from <see cref="ToAnswer"/> only if it is their own.</param>
    public static Parsed<Contact> Parse(string text, string by) => ContactReader.Read(text, by);

    /// <summary>
    /// What stands of an answer in which a phone or mail cannot be read: all but those; null where that is nothing.
    /// </summary>
    public static string? Readable(string text) => ContactReader.Readable(text);

    /// <summary>
    /// Joins what is written later to somebody who is named already. A line that names them again is taken whole, so that no name stands
    /// twice; their Telegram account stays. Refuses as <see cref="Parse"/>, and with NeedsWay where there is neither mail nor phone in
    /// the end.
    /// </summary>
    public Parsed<Contact> With(string written, string by)
    {
        var own = Parse(written, by);
        var joined = own is { IsValid: true, Value: var whole } && IsSameName(whole.Name)
            ? whole with { Post = whole.Post ?? Post, TelegramName = whole.TelegramName ?? TelegramName, TelegramId = TelegramId }
            : Parse(ToAnswer() + "\n" + written, by);
        return joined is { IsValid: true, Value: { Mail: null, Phone: null } } ? RefusalCode.NeedsWay : joined;
    }

    /// <summary>The contact as raw answer, a labelled line a part; <see cref="Parse"/> reads the same contact back from it.</summary>
    public string ToAnswer() => ContactReader.Write(this);

    /// <summary>Whether one of both names holds all words of the other.</summary>
    private bool IsSameName(string other)
    {
        var (one, two) = (Folding.Words(Name), Folding.Words(other));
        return one.All(two.Contains) || two.All(one.Contains);
    }

    private static string? LettersOf(string text)
    {
        var kept = string.Concat(Cleaning.Line(text).Select(sign => char.IsLetter(sign) || sign is '\'' or '’' ? sign : ' '));
        var line = Cleaning.Line(kept);
        return Cleaning.IsReadable(line) ? line : null;
    }
}
