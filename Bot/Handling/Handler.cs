using System.Globalization;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Handling;

/// <summary>Handles one incoming thing within one work: loads who did it, asks the dispatcher, writes what came of it.</summary>
public sealed partial class Handler(
    Dispatcher dispatcher, Routes routes, BotAccount bot, IReadOnlyList<IProjection> projections, Func<ReadOnlyMemory<byte>, string> keep)
{
    private const long EntriesPerMillisecond = 1000;

    private long _lastEntry;

    internal IReadOnlyList<IProjection> Projections => projections;

    internal Outcome Handle(IWork work, Incoming incoming, Instant now)
    {
        var observed = new ObservedWork(work, projections, routes.Consequences);
        var outcome = new Outcome();
        switch (incoming)
        {
            case PersonDid did:
                Did(observed, did, now, outcome);
                break;
            case Migrated migrated:
                DeliveryReports.Apply(observed, migrated);
                break;
            case Unreadable unreadable:
                observed.Put(Failure.All, Failure.Of(unreadable, now));
                break;
            case Noted noted:
                noted.Keep(observed);
                break;
            case DeliveryReport report:
                Learned(observed, report, now, outcome);
                break;
            case WordDone done:
                Done(observed, done, now, outcome);
                break;
        }

        outcome.AfterCommit.AddRange(observed.AfterCommit);
        return outcome;
    }

    /// <summary>A planned moment; one that was called off or moved since is left alone.</summary>
    internal Outcome Handle(IWork work, Due due, Instant now)
    {
        var observed = new ObservedWork(work, projections, routes.Consequences);
        var outcome = new Outcome();
        if (observed.Find(Schedule.All, due.Id) is { } planned && planned.At <= now)
        {
            _ = observed.Delete(Schedule.All, due.Id);
            var occasion = new Occasion(observed, now, bot);
            Write(
                observed,
                planned.Code == Again.Code ? ShowPending(observed, planned, now) : dispatcher.Dispatch(occasion, planned),
                occasion,
                outcome);
        }

        outcome.AfterCommit.AddRange(observed.AfterCommit);
        return outcome;
    }

    /// <summary>
    /// Says that something failed on our side, in the language of whoever waits; nothing to anybody for what no person did.
    /// </summary>
    internal Outcome Apologise(IWork work, Incoming incoming, string reference, Instant now)
    {
        var outcome = new Outcome();
        if (incoming is PersonDid did)
        {
            var language = work.Find(Persons.All, Person.IdOf(did.Sender.TelegramId))?.Language ?? Newcomers.LanguageOf(did.Sender);
            outcome.Immediate = ImmediateAnswer.For(did, new Toast(DispatcherTexts.All.In(language).ApologyToast), null, now);
            if (did.Where is Where.Private && did is not StandingChanged)
            {
                var screen = DispatcherScreens.Apology(language, reference);
                Write(work, Turn.Of(new Show(Address.Of(did.Sender.TelegramId), null, screen, ShowMode.New)), now, outcome);
            }
        }

        return outcome;
    }

    /// <summary>
    /// What a former run left is behind whatever is written now, also where the clock was set back meanwhile or stands still.
    /// </summary>
    /// <param name="left">In order.</param>
    internal void GoOnBehind(IReadOnlyList<OutboxEntry> left)
    {
        if (left is [.., var last] && long.TryParse(last.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            _lastEntry = Math.Max(_lastEntry, id);
        }
    }

    /// <summary>Rises within a process and, being made of the clock, over restarts.</summary>
    private string NextEntryId(Instant now) =>
        Key.Of(_lastEntry = Math.Max(_lastEntry + 1, now.ToUnixTimeMilliseconds() * EntriesPerMillisecond));

    private void Did(ObservedWork work, PersonDid did, Instant now, Outcome outcome)
    {
        if (did is Said { Addressed: false })
        {
            return;
        }

        var known = work.Find(Persons.All, Person.IdOf(did.Sender.TelegramId));
        var person = Newcomers.Met(known, did, now);
        var session = work.Find(Session.All, person.Id);
        var group = did.Where is Where.Group place ? Newcomers.Met(work, place) : null;
        var context = new Context(work, did, now, bot)
        {
            Person = did.Sender.IsAnonymousAdmin ? Newcomers.Nobody(person, group) : person,
            Session = session ?? new Session { Id = person.Id },
            Group = group,
            Forms = routes.FindForm,
            KeepsNothing = did.Sender.IsAnonymousAdmin,
        };
        var before = context.Session;
        var turn = Dispatch(context, Ask(did, now));
        if (!context.KeepsNothing && !Equals(context.Person, known) && did is not AskedInline)
        {
            work.Put(Persons.All, context.Person);
        }

        if (!context.KeepsNothing && !ReferenceEquals(context.Session, before))
        {
            work.Put(Session.All, context.Session);
        }

        Write(work, turn, context, outcome);
        outcome.Immediate = ImmediateAnswer.For(did, turn.Toast, turn.Inline, now);
    }

    private void Learned(ObservedWork work, DeliveryReport report, Instant now, Outcome outcome)
    {
        var occasion = new Occasion(work, now, bot);
        DeliveryReports.Apply(work, report);
        Settle(report);
        var turn = report switch
        {
            IForFeature answer => routes.FindListener(answer)?.Invoke(occasion, answer),
            Closed { To: { Group: not null } to } => Reach(occasion, to, GroupReach.Closed),
            Delivered { IsInGeneralTopic: true, Effect.To: { Group: not null } to } => Reach(occasion, to, GroupReach.OnlyGeneralTopic),
            Delivered { Effect: Show { To: { Group: not null } to, Mode: ShowMode.New } } => Reach(occasion, to, GroupReach.Reached),
            EffectReport { LacksFiles: true, Effect: IOfKeptFiles { WhenGone: { } words } effect } =>
                Turn.Of(new Show(((Effect)effect).To, Slots.FilesGone, words, ShowMode.New)),
            EffectReport { Effect: SendKept { IsMade: true } sent } => Turn.Of(new Discard(sent.To, sent.StoredFile)),
            _ => null,
        };
        Write(work, turn ?? Turn.Quiet, occasion, outcome);
    }

    private Turn Reach(Occasion occasion, Address to, GroupReach reach) =>
        routes.Reach.Aggregate(Turn.Quiet, (turn, handler) => turn.Then(handler(occasion, to, reach)));

    /// <summary>A task that is gone was done before; its result came twice because the program ended in between.</summary>
    private void Done(ObservedWork work, WordDone done, Instant now, Outcome outcome)
    {
        if (work.Delete(WordTask.All, done.Task.Id) && routes.FindListener(done) is { } handler)
        {
            var occasion = new Occasion(work, now, bot);
            Write(work, handler(occasion, done), occasion, outcome);
        }
    }

    /// <summary>What a handler wants to happen, and then what follows from what it changed.</summary>
    private void Write(ObservedWork work, Turn turn, Occasion occasion, Outcome outcome) =>
        Write(work, turn.Then(work.Settle(occasion)), occasion.Now, outcome);

    private void Write(IWork work, Turn turn, Instant now, Outcome outcome)
    {
        foreach (var entry in new OutboxWriter(work, now, () => NextEntryId(now), keep).Write(turn))
        {
            work.Put(OutboxEntry.All, entry);
            outcome.Entries.Add(entry);
            if (entry is { Effect.IsAside: false, To.Person: { } person })
            {
                _allowance.Decided(person, 1);
            }
        }
    }
}
