using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices.Import;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>The record as a Word file to fill in, and how its own words are told from what was written into it.</summary>
internal static class Template
{
    private static readonly string[] Sentences =
    [
        .. new[] { Language.Es, Language.Pt }.SelectMany(language => OwnSentences(language)).Select(Cleaning.Line).Distinct(),
    ];

    /// <summary>Asks for the file; it is sent when it is made.</summary>
    public static Turn Order(Context context)
    {
        var id = $"{ImportDoors.TemplateFeature}:{context.Person.Id}";
        context.Store.Put(WordTask.All, new()
        {
            Id = id,
            Feature = ImportDoors.TemplateFeature,
            Subject = context.Person.Id,
            To = context.Private,
            Page = PageIn(context.Language),
        });
        return Turn.Quiet;
    }

    public static Turn Send(Occasion occasion, WordMade made)
    {
        if (occasion.Store.Find(Persons.All, made.Task.Subject) is not { } person)
        {
            return Turn.Quiet;
        }

        var texts = ImportTexts.All.In(person.Language);
        return made.Content.IsEmpty
            ? Occasion.Tell(person, new(texts.NotMade))
            : Turn.Of(new SendFile(Address.Of(person.TelegramId), texts.TemplateFile, made.Content, new(texts.TemplateCaption)));
    }

    public static WordPage PageIn(Language language)
    {
        var (texts, fields) = (ImportTexts.All.In(language), PracticeFieldTexts.All.In(language));
        return new()
        {
            Language = language,
            Title = texts.TemplateTitle,
            IsForm = true,
            Lead = [.. texts.TemplateLead],
            Parts = [.. ImportedAnswer.Fields.Select(field => new WordPart(fields.Name(field), "", fields.Hints[field.Code]))],
            Foot = texts.TemplateTitle,
        };
    }

    /// <summary>
    /// What people wrote: without the sentences that the template itself brought along, also where somebody wrote on behind one.
    /// </summary>
    public static IEnumerable<WrittenLine> WithoutOwnWords(IEnumerable<WrittenLine> lines) => lines.Select(line =>
    {
        var text = Cleaning.Line(line.Text);
        return Array.Find(Sentences, sentence => text.StartsWith(sentence, StringComparison.Ordinal)) is { } own
            ? line with { Text = text[own.Length..].Trim() }
            : line;
    });

    private static IEnumerable<string> OwnSentences(Language language)
    {
        var texts = ImportTexts.All.In(language);
        return [texts.TemplateTitle, .. texts.TemplateLead, .. PracticeFieldTexts.All.In(language).Hints.Values];
    }
}
