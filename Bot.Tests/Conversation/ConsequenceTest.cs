using Bot.Conversation;
using Bot.Messages;
using Bot.Tests.Storage;
using NodaTime;

namespace Bot.Tests.Conversation;

/// <summary>Whatever changes a document, what follows is told once, with how it was and how it is.</summary>
public sealed class ConsequenceTest : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 28, 12, 0);

    private readonly TestStore _store = new(Session.All, Schedule.All);
    private readonly List<(string? Before, string? After)> _told = [];
    private Turn _wanted = Turn.Quiet;

    [Fact]
    public void SeveralWritesOfOneHandlerAreOneChange()
    {
        Do(work =>
        {
            work.Put(Session.All, Of("one"));
            work.Put(Session.All, Of("two"));
        });
        Do(work => work.Put(Session.All, Of("three")));
        Do(work => Assert.True(work.Delete(Session.All, "5001")));
        Assert.Equal([(null, "two"), ("two", "three"), ("three", null)], _told);
    }

    [Fact]
    public void WhatIsAsBeforeAndOtherCollectionsAreNoChange()
    {
        Do(work =>
        {
            work.Put(Session.All, Of("one"));
            _ = work.Delete(Session.All, "5001");
        });
        Do(work => work.Put(Schedule.All, new Due { Id = "due", At = Now, Code = "code", Subject = "5001" }));
        Assert.Empty(_told);
    }

    [Fact]
    public void WhatAConsequenceWritesItselfHasNone()
    {
        Do(work => work.Put(Session.All, Of("one")), occasion => occasion.Store.Put(Session.All, Of("two")));
        Assert.Equal([(null, "one")], _told);
        Assert.Equal("two", _store.Read(work => work.Find(Session.All, "5001"))!.Note("note"));
    }

    [Fact]
    public void WhatConsequencesWantGoesOutOnceForEachChange()
    {
        Do(work => work.Put(Session.All, Of("one")));
        Assert.Equal(["one"], _wanted.Effects.OfType<Discard>().Select(effect => effect.StoredFile));
        Do(work => Assert.True(work.Delete(Session.All, "5001")));
        Assert.Equal(["gone"], _wanted.Effects.OfType<Discard>().Select(effect => effect.StoredFile));
        Do(_ => { });
        Assert.Empty(_wanted.Effects);
    }

    public void Dispose() => _store.Dispose();

    private void Do(Action<ObservedWork> act, Action<Occasion>? follow = null) => _store.Do(work =>
    {
        var observed = new ObservedWork(work, [], Consequence.Of(Session.All, (occasion, before, after) =>
        {
            _told.Add((before?.Note("note"), after?.Note("note")));
            follow?.Invoke(occasion);
            return Turn.Of(new Discard(Address.Of(5001), after?.Note("note") ?? "gone"));
        }));
        act(observed);
        _wanted = observed.Settle(new Occasion(observed, Now, new BotAccount(777, "bbp_bot")));
    });

    private static Session Of(string note) => new Session { Id = "5001" }.WithNote("note", note);
}
