using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;
using Bot.WordFiles;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>The acta as a Word file, for whoever reads it.</summary>
internal static class ActaFile
{
    public const string Feature = "acta";

    public static Turn Ask(Context context, string id)
    {
        if (ActaCase.Find(context, id) is not { } at || !at.IsReadBy(context.Person))
        {
            return WritingActa.Moved(context);
        }

        context.Store.Put(WordTask.All, new()
        {
            Id = $"{Feature}:{id} {context.Person.Id}",
            Feature = Feature,
            Subject = context.Person.Id,
            To = context.Private,
            Page = Page(context, at, context.Language),
        });
        return Turn.Quiet.WithToast(ActaTexts.All.In(context.Language).Preparing);
    }

    public static Turn Send(Occasion occasion, WordMade made)
    {
        if (occasion.Store.Find(Persons.All, made.Subject) is not { } person)
        {
            return Turn.Quiet;
        }

        var texts = ActaTexts.All.In(person.Language);
        return made.Content.IsEmpty
            ? Occasion.Tell(person, new(texts.NotMade))
            : Turn.Of(new SendFile(made.Task.To, texts.FileName, made.Content, new(texts.FileCaption)));
    }

    private static WordPage Page(Occasion occasion, ActaCase at, Language language) => new()
    {
        Language = language,
        Title = ActaContent.Title(at, language),
        Lead = [.. ActaContent.Lead(occasion, at, language).Select(line => line.Written)],
        Parts = [.. ActaContent.Parts(occasion, at, language).Select(part => new WordPart(part.Heading.Written, part.Text.Written))],
        Foot = ActaContent.Title(at, language),
    };
}
