using Bot.Domain;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>What was understood of an answer, a part a line, to be confirmed before it counts.</summary>
internal static class Understood
{
    public static Html Contact(Domain.Practices.Contact contact, Language language)
    {
        var texts = UnderstoodTexts.All.In(language);
        return Html.Lines(
            Line(texts.Name, contact.Name),
            Line(texts.Post, contact.Post),
            Line(texts.Mail, contact.Mail),
            Line(texts.Phone, contact.Phone),
            Line(texts.Telegram, contact.TelegramName));
    }

    public static Html Endorsement(Domain.Practices.Endorsement endorsement, Language language)
    {
        var texts = UnderstoodTexts.All.In(language);
        return Html.Lines(
            Line(texts.Name, endorsement.Name), Line(texts.Post, endorsement.Post),
            Line(texts.Date, Dates.Day(endorsement.Date, language)));
    }

    private static Html Line(string label, string? text) => text is null ? Html.Empty : Html.Of($"<b>{label}:</b> {text}");
}

/// <summary>The names of the parts.</summary>
public sealed record UnderstoodTexts
{
    public required string Name { get; init; }

    public required string Post { get; init; }

    public required string Mail { get; init; }

    public required string Phone { get; init; }

    public required string Telegram { get; init; }

    public required string Date { get; init; }

    public static readonly Bilingual<UnderstoodTexts> All = new(
        Es: new() { Name = "Nombre", Post = "Cargo", Mail = "Correo", Phone = "Teléfono", Telegram = "Telegram", Date = "Fecha" },
        Pt: new() { Name = "Nome", Post = "Cargo", Mail = "E-mail", Phone = "Telefone", Telegram = "Telegram", Date = "Data" });
}
