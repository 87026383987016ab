using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Domain.Registers.Posts;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers.Funding.TakePosts;

/// <summary>
/// A forwarded post about a call, or its pasted address, becomes a record that is filled in as far as it can be read; whoever sent it says
/// of which source it is, looks it over and saves it. Nothing is fetched.
/// </summary>
/// <param name="calls">The register of calls; its parent holds the sources.</param>
/// <param name="zones">By whose clocks dates are meant.</param>
public sealed class TakingPosts(Register calls, Zones zones) : IFeature
{
    private const int OnPage = 5;

    private static readonly Door<int> SearchDoor = new("c.postfind", Argument.Count);
    private static readonly Door<int, int> SourcesDoor = new("c.postof", Argument.Count, Argument.Number);
    private static readonly Door<int, string> NoteDoor = new("c.postin", Argument.Count, Argument.Text);
    private static readonly Door<int> NewSourceDoor = new("c.postnew", Argument.Count);

    private readonly ExtendingCalls _extending = new(calls);

    private Register Sources => calls.Parent!;

    public void Register(Routes routes) => routes
        .OnPhrase(Offer)
        .OnPost(Offer)
        .WhenChanged(RegisterBook.All, SourceNoted)
        .InPrivate(own => own
            .Press(SearchDoor, (context, message) => KeptPost.Find(context, context.Person.Id, message) is { } post
                ? routes.Text?.Invoke(context, KeptPost.TextOf(post)) ?? Turn.Quiet
                : Gone(context))
            .Press(SourcesDoor, Which)
            .Press(NoteDoor, Note)
            .Press(NewSourceDoor, NoteSource)
            .Press(ExtendingCalls.ChangeDoor, _extending.Change));

    /// <summary>Null where the text is something else, or waits for a place in a practice.</summary>
    private Turn? Offer(Context context, string text)
    {
        var message = context.Incoming switch
        {
            Said said => said.MessageId,
            SentFile sent => sent.MessageId,
            _ => 0,
        };
        if (!context.IsPrivate || message == 0
            || FundingPost.Read(text, DateScene.At(context.Now, zones.Of(context.Person))) is not { } post
            || (post.Title is not null && HasChangesToMake(context)))
        {
            return null;
        }

        var texts = PostTexts.All.In(context.Language);
        if (!calls.Offices.MayEnter(context.Person))
        {
            return post.Title is null ? null : OnlyConfirmed(context, message, text, post);
        }

        KeptPost.Keep(context, message, text, post);
        if (_extending.Ask(context, message, text, post) is { } known)
        {
            return context.Reply(known
                .Row(Button.Do(texts.NoteAnother, SourcesDoor.To(message, 0)))
                .Row(Button.Do(texts.Search, SearchDoor.To(message))));
        }

        return context.Reply(new Screen(Html.Lines(
            [post.Title is null ? texts.IsAddress : texts.LooksLikeCall, .. Read(post, context.Language), Html.Of($"<i>{texts.OnlyRead}</i>")]))
            .Row(Button.Do(texts.Note, SourcesDoor.To(message, 0)).AsMain())
            .Row(post.Title is null ? null : Button.Do(texts.Search, SearchDoor.To(message))));
    }

    /// <summary>What was read, as the record's card will say it.</summary>
    private IEnumerable<Html> Read(FundingPost post, Language language)
    {
        var texts = PostTexts.All.In(language);
        return
        [
            Told(post.Title, texts.Title),
            Told(Say(post.Opens), texts.Opens),
            Told(Say(post.Questions), texts.Questions),
            Told(Say(post.Closes), texts.Closes),
            post.IsAlwaysOpen ? Html.Escape(texts.AlwaysOpen) : Html.Empty,
            Told(post.Unread, texts.Unread),
            OfField(FundingCalls.KindField, post.Kind),
            OfField(FundingCalls.TakersField, post.Takers),
            OfField(FundingCalls.LeastField, post.From),
            OfField(FundingCalls.MostField, post.To),
            Told(post.Title is null ? null : post.Links.FirstOrDefault()?.Address, texts.Page),
        ];

        string? Say(MeetingDate? date) => date is null ? null : MeetingDates.Within(date, language);

        Html OfField(string code, string? value) => calls.Fields.First(field => field.Code == code) is var field && value is { Length: > 0 }
            ? Html.Escape($"{field.Title(language)}: {field.Say(value, language)}")
            : Html.Empty;
    }

    private static Turn OnlyConfirmed(Context context, int message, string text, FundingPost post)
    {
        var texts = PostTexts.All.In(context.Language);
        KeptPost.Keep(context, message, text, post);
        return context.Reply(new Screen(texts.OnlyConfirmed).Row(Button.Do(texts.Search, SearchDoor.To(message))));
    }

    /// <summary>What an author types while changes are asked for is offered to the practice.</summary>
    private static bool HasChangesToMake(Context context) => context.Store.Query(PracticeBank.ByAuthor, KeyRange.Under(context.Person.Id))
        .Any(practice => practice.State == PracticeState.ChangesRequested);

    private Turn Which(Context context, int message, int page)
    {
        if (KeptPost.Find(context, context.Person.Id, message) is not { } post)
        {
            return Gone(context);
        }

        var texts = PostTexts.All.In(context.Language);
        RegisterRecord[] all = [.. SourceGuess.Sorted(Sources, Sources.Listed(context, context.Person), KeptPost.TextOf(post), context)];
        var paging = Paging.Of(page, all.Length, OnPage);
        return context.Change(new Screen(texts.WhichSource)
            .Items(all.Skip(paging.First).Take(OnPage).Select(source => Button.Do(
                Shortening.Cut(Sources.NameOf(source, context.Language), Shortening.WholeRow), NoteDoor.To(message, source.Id))))
            .Row(
                paging.Earlier(texts.Earlier, to => SourcesDoor.To(message, to)),
                paging.Later(texts.Later, to => SourcesDoor.To(message, to)))
            .Row(Button.Do(texts.AnotherSource, NewSourceDoor.To(message))));
    }

    private Turn Note(Context context, int message, string sourceId)
    {
        if (KeptPost.Find(context, context.Person.Id, message) is not { } post
            || context.Store.Find(RegisterBook.All, sourceId) is not { IsListed: true } source || source.Register != Sources.Code)
        {
            return Gone(context);
        }

        var texts = PostTexts.All.In(context.Language);
        var count = KeptPost.MoveTo(context, post, sourceId);
        return context.Change(new Screen(texts.Filled(Sources.NameOf(source, context.Language), count))
            .Row(Button.Do(texts.Review, RegisterDoors.Add.To(calls.Code, sourceId)).AsMain()));
    }

    private Turn NoteSource(Context context, int message)
    {
        if (KeptPost.Find(context, context.Person.Id, message) is not { } post)
        {
            return Gone(context);
        }

        KeptPost.BeginSource(context, post, Sources);
        var texts = PostTexts.All.In(context.Language);
        return context.Change(new Screen(texts.SourceFirst)
            .Row(Button.Do(texts.NoteSource, RegisterDoors.Add.To(Sources.Code, "")).AsMain())
            .Row(Button.Do(FormTexts.Of.In(context.Language).Back, SourcesDoor.To(message, 0))));
    }

    /// <summary>Who notes a source for a call that they sent is led back to the call.</summary>
    private Turn SourceNoted(Occasion occasion, RegisterRecord? before, RegisterRecord? after)
    {
        if (before is not null || after is null || after.Register != Sources.Code
            || occasion.FindPerson(after.EnteredBy) is not { } person || KeptPost.WaitingForSource(occasion, person.Id) is not { } message)
        {
            return Turn.Quiet;
        }

        var texts = PostTexts.All.In(person.Language);
        return Occasion.Tell(person, new Screen(texts.NowTheCall(Sources.NameOf(after, person.Language)))
            .Row(Button.Do(texts.Note, NoteDoor.To(message, after.Id)).AsMain()));
    }

    private static Html Told(string? value, Func<string, string> say) => value is null ? Html.Empty : Html.Escape(say(value));

    private static Turn Gone(Context context) => Turn.Quiet.WithToast(PostTexts.All.In(context.Language).Gone);
}
