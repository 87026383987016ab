using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>A temario as a Word file: for whoever asks for it, and for groups where it does not fit into a message.</summary>
internal static class AgendaFile
{
    public const string Feature = "agenda";

    /// <summary>Puts it on the desk where Word files are made.</summary>
    /// <param name="subject">The meeting's id, and behind a space the id of the group or person that gets it.</param>
    public static void Make(Occasion occasion, Meeting meeting, Address to, string subject, Language language) =>
        occasion.Store.Put(WordTask.All, new()
        {
            Id = $"{Feature}:{subject}",
            Feature = Feature,
            Subject = subject,
            To = to,
            Page = Page(occasion, meeting, language),
        });

    /// <summary>It is made: it goes where it was asked for, as long as that still hears.</summary>
    public static Turn Send(Occasion occasion, WordMade made)
    {
        if (made.Subject.Split(' ') is not [var meetingId, var readerId]
            || occasion.Store.Find(MeetingBook.All, meetingId) is not { } meeting
            || ReaderOf(occasion, readerId) is not var (language, isGroup))
        {
            return Turn.Quiet;
        }

        var texts = AgendaTexts.All.In(language);
        var caption = texts.FileCaption(MeetingCard.Heading(meeting.Details, language));
        return !made.Content.IsEmpty
                ? Turn.Of(
                    new SendFile(made.Task.To, texts.FileName, made.Content, new(caption) { Silent = isGroup }) { Broadcast = isGroup })
            : isGroup ? Turn.Quiet
            : Turn.Of(new Show(made.Task.To, null, new(texts.NotMade), ShowMode.New));
    }

    /// <summary>Null where they cannot be written to (any more).</summary>
    private static (Language Language, bool IsGroup)? ReaderOf(Occasion occasion, string id) =>
        occasion.Store.Find(Groups.All, id) is { } group ? GroupMeetingCard.Hears(group) ? (AgendaTelling.LanguageOf(group), true) : null
        : occasion.Store.Find(Persons.All, id) is { } person ? (person.Language, false)
        : null;

    private static WordPage Page(Occasion occasion, Meeting meeting, Language language)
    {
        var (texts, entries) = (AgendaListTexts.All.In(language), AgendaList.Of(occasion, meeting));
        var title = $"{texts.Heading}: {MeetingCard.Heading(meeting.Details, language)}";
        return new()
        {
            Language = language,
            Title = title,
            Lead = [MeetingDates.Describe(meeting.Details.Date, language), texts.InAll(entries.Sum(entry => entry.Minutes))],
            Parts =
            [
                .. entries.Select((entry, index) => new WordPart(
                    AgendaList.Headed(entry, index, language).Written,
                    entry.Point?.Content.Why?.Text ?? "",
                    entry.Point is { } point ? PointScreens.Said(point, language) : "")),
            ],
            Foot = title,
        };
    }
}
