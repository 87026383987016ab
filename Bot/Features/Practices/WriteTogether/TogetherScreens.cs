using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.WriteTogether;

/// <summary>Who writes a practice, who wrote what, and the link for more.</summary>
internal sealed class TogetherScreens(Zones zones)
{
    /// <summary>People with a button each; more do not write one practice.</summary>
    private const int MostShown = 10;

    private const int AnswersInRow = 2;

    public Screen Of(Context context, Practice practice)
    {
        var texts = TogetherTexts.All.In(context.Language);
        var shared = WritingTogether.Shared(context.Store, practice);
        var open = context.Store.Find(ShareLinks.All, shared.Id) is { } link && link.IsOpenAt(context.Now) ? link : null;
        var isAlone = shared.Authors.Length == 1;
        var screen = new Screen(Html.Paragraphs(
            Html.Lines(
            [
                texts.Heading(TitleOf(practice, context.Language), shared.Authors.Length),
                .. shared.Authors.Where(_ => !isAlone).Select(id => Html.Escape(Capital(NameOf(context, id, context.Person)))),
            ]),
            isAlone && open is null ? texts.HowTo : Html.Empty,
            open is null ? Html.Empty : Html.Escape(texts.LinkOpen(DayOf(context, open)))));
        return screen.Items(Answers(context, practice.Id, shared), AnswersInRow)
            .Row(Button.Do(open is null ? texts.MakeLink : texts.NewLink, Sharing.LinkDoor.To(practice.Id)).AsMain())
            .Row(
                isAlone ? null : Button.Do(texts.WhoWroteWhat, Sharing.WhoDoor.To(practice.Id)),
                isAlone && open is null ? null : Button.Do(texts.More, Sharing.MoreDoor.To(practice.Id)))
            .Row(Back(practice, texts));
    }

    /// <summary>At the beginning of its line.</summary>
    private static string Capital(string name) => string.Concat(name[..1].ToUpperInvariant(), name[1..]);

    /// <summary>What ends something: the link, somebody's part, one's own.</summary>
    public Screen More(Context context, Practice practice)
    {
        var texts = TogetherTexts.All.In(context.Language);
        var shared = WritingTogether.Shared(context.Store, practice);
        var open = context.Store.Find(ShareLinks.All, shared.Id) is { } link && link.IsOpenAt(context.Now) ? link : null;
        return new Screen(Html.Paragraphs(
                texts.Heading(TitleOf(practice, context.Language), shared.Authors.Length),
                open is null ? Html.Empty : Html.Escape(texts.LinkOpen(DayOf(context, open)))))
            .Items(Others(context, practice.Id, shared))
            .Row(Button.Do(texts.BackToTeam, PracticeDoors.Coauthors.To(practice.Id)))
            .Row(open is null ? null : Button.Do(texts.Revoke, Sharing.RevokeDoor.To(practice.Id)).AsDanger())
            .Row(shared.Authors.Length > 1 ? Button.Do(texts.Leave, Sharing.AskLeaveDoor.To(practice.Id)).AsDanger() : null);
    }

    public Screen Made(Context context, Practice practice, string link)
    {
        var texts = TogetherTexts.All.In(context.Language);
        var day = Dates.Day(context.Now + NodaTime.Duration.FromDays(ShareLink.Days), zones.Of(context.Person), context.Language);
        return new Screen(texts.Made(link, day)).Row(Button.Copy(texts.CopyLink, link).AsMain()).Row(Back(practice, texts));
    }

    public Screen WhoWroteWhat(Context context, Practice practice)
    {
        var texts = TogetherTexts.All.In(context.Language);
        var names = PracticeFieldTexts.All.In(context.Language).Names;
        Html[] lines =
        [
            .. from field in PracticeFields.All
               let answer = practice.Answers.GetValueOrDefault(field.Code)
               where answer is not null
               let moment = answer.At.InZone(zones.Of(context.Person)).LocalDateTime
               select texts.Wrote(
                   names[field.Code], NameOf(context, answer.By, context.Person), Dates.DayAndTime(moment, context.Language)),
        ];
        return new Screen(Html.Paragraphs(
                Html.Of($"<b>{TitleOf(practice, context.Language)}</b>. {texts.WhoWroteWhat}"),
                lines.Length == 0 ? Html.Escape(texts.NothingWritten) : Html.Lines(lines)))
            .Row(Button.Do(texts.Back, PracticeDoors.Hub.To(practice.Id)));
    }

    public static Screen AskLeave(Context context, Practice practice)
    {
        var texts = TogetherTexts.All.In(context.Language);
        return new Screen(texts.AskLeave(TitleOf(practice, context.Language)))
            .Row(
                Button.Do(texts.No, PracticeDoors.Coauthors.To(practice.Id)),
                Button.Do(texts.YesLeave, Sharing.LeaveDoor.To(practice.Id)).AsDanger());
    }

    public static Screen AskRemove(Context context, Practice practice, string authorId)
    {
        var texts = TogetherTexts.All.In(context.Language);
        return new Screen(texts.AskRemove(NameOf(context, authorId, context.Person), TitleOf(practice, context.Language)))
            .Row(
                Button.Do(texts.No, PracticeDoors.Coauthors.To(practice.Id)),
                Button.Do(texts.YesRemove, Sharing.RemoveDoor.To(practice.Id, authorId)).AsDanger());
    }

    public static Screen AsksToJoin(Practice practice, Person newcomer, Language reader)
    {
        var texts = TogetherTexts.All.In(reader);
        var name = PersonLine.NameOf(newcomer);
        return new Screen(texts.AsksToJoin(name, PersonLine.About(newcomer, reader), TitleOf(practice, reader))).Row(
            Button.Do(Shortening.Cut(texts.LetIn(name), Shortening.HalfRow), Sharing.LetInDoor.To(practice.Id, newcomer.Id)).AsMain(),
            Button.Do(texts.KeepOut, Sharing.KeepOutDoor.To(practice.Id, newcomer.Id)).AsDanger());
    }

    public static Screen YouAreIn(Practice practice, Person newcomer)
    {
        var texts = TogetherTexts.All.In(newcomer.Language);
        return new Screen(texts.YouAreIn(TitleOf(practice, newcomer.Language)))
            .Row(Button.Do(texts.See, PracticeDoors.Hub.To(practice.Id)));
    }

    public static string TitleOf(Practice practice, Language reader) =>
        practice.Title.Length > 0 ? practice.Title : TogetherTexts.All.In(reader).Untitled;

    /// <summary>The name of an author, or of who was one.</summary>
    public static string NameOf(Occasion occasion, string id, Person reader)
    {
        var texts = TogetherTexts.All.In(reader.Language);
        return id == reader.Id ? texts.You
            : occasion.Store.Find(Persons.All, id) is { } person ? PersonLine.NameOf(person)
            : texts.Somebody;
    }

    /// <summary>A yes and a no for each who waits to be let in.</summary>
    private static IEnumerable<Button> Answers(Context context, string practiceId, Practice shared)
    {
        var texts = TogetherTexts.All.In(context.Language);
        return shared.Asking.Take(MostShown).SelectMany(id => AnswersTo(id, NameOf(context, id, context.Person)));

        Button[] AnswersTo(string id, string name) =>
        [
            Button.Do(texts.LetIn(name), Sharing.LetInDoor.To(practiceId, id)),
            Button.Do(shared.Asking.Length == 1 ? texts.KeepOut : $"{texts.KeepOut}: {name}", Sharing.KeepOutDoor.To(practiceId, id)),
        ];
    }

    /// <summary>For who began it, whom they can take out.</summary>
    private static IEnumerable<Button> Others(Context context, string practiceId, Practice shared) =>
        shared.AuthorId != context.Person.Id ? [] : shared.Authors.Skip(1).Take(MostShown).Select(id => Button.Do(
            Shortening.Cut(TogetherTexts.All.In(context.Language).Remove(NameOf(context, id, context.Person)), Shortening.WholeRow),
            Sharing.AskRemoveDoor.To(practiceId, id)));

    private string DayOf(Context context, ShareLink link) => Dates.Day(link.ExpiresAt, zones.Of(context.Person), context.Language);

    private static Button Back(Practice practice, TogetherTexts texts) => Button.Do(texts.Back, PracticeDoors.Hub.To(practice.Id));
}
