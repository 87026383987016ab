using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SeeHistory;

/// <summary>Every step of a practice's way, with who, when and why; for its authors, and for those who review it.</summary>
/// <param name="zones">For the moments.</param>
public sealed class SeeingHistory(Zones zones) : IFeature
{
    private const int OnPage = 10;

    /// <summary>Characters of a reason.</summary>
    private const int ShownReason = 300;

    public void Register(Routes routes) => routes.InPrivate(own => own.Press(PracticeDoors.History, Show));

    /// <param name="page">From 0, the newest.</param>
    private Turn Show(Context context, string id, int page)
    {
        var texts = HistoryTexts.All.In(context.Language);
        if (id.Length == 0 || context.Store.Find(PracticeBank.All, id) is not { } practice || !MayRead(context.Person, practice))
        {
            return Turn.Quiet.WithToast(texts.Gone);
        }

        var paging = Paging.Of(page, practice.History.Length, OnPage);
        var entries = practice.History.AsEnumerable().Reverse().Skip(paging.First).Take(OnPage).Reverse();
        return context.Change(new Screen(Html.Paragraphs(
            [
                Html.Of($"<b>{texts.Heading(practice.Title.Length > 0 ? practice.Title : texts.Untitled)}</b>"),
                .. entries.Select(entry => Line(context, entry, texts)),
                practice.History.IsEmpty ? texts.Nothing : Html.Empty,
            ]))
            .Row(
                paging.Later(texts.Earlier, shown => PracticeDoors.History.To(practice.Id, shown)),
                paging.Earlier(texts.Later, shown => PracticeDoors.History.To(practice.Id, shown)))
            .Row(
                Button.Do(
                    texts.Back, practice.IsAuthor(context.Person.Id) ? PracticeDoors.Hub.To(practice.Id) : PracticeDoors.ReadForReview.To(practice.Id))));
    }

    /// <summary>Not everybody who reads what is published: the history names people.</summary>
    private static bool MayRead(Person person, Practice practice) => practice.IsAuthor(person.Id)
        || ((Rights.CanCoordinate(person) || Rights.IsSecretariat(person)) && PracticeRights.CanRead(person, practice));

    private Html Line(Context context, HistoryEntry entry, HistoryTexts texts)
    {
        var moment = Dates.DayAndTime(entry.At.InZone(zones.Of(context.Person)).LocalDateTime, context.Language);
        return Html.Lines(
            Html.Of($"{moment}. {texts.Happened(entry.Step, NameOf(context, entry.By, texts), NameOf(context, entry.About, texts))}"),
            entry.Mark is { } mark ? Html.Of($"<i>{texts.Mark(mark)}</i>") : Html.Empty,
            entry.Reason is { } reason ? Html.Of($"<blockquote>{Shortening.Cut(reason.Text, ShownReason)}</blockquote>") : Html.Empty);
    }

    /// <summary>Empty for nobody.</summary>
    private static string NameOf(Context context, string? id, HistoryTexts texts) =>
        id is null ? "" : context.Store.Find(Persons.All, id) is { } person ? PersonLine.NameOf(person) : texts.Somebody;

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
