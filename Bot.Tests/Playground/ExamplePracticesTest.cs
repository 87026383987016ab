using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Playground.Examples;
using Bot.Tests.Scenarios;
using Bot.Tests.Storage;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Playground;

public sealed class ExamplePracticesTest
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 12, 0);

    [Fact]
    public void TheyArePublishedOnceAndNeverTwice()
    {
        using var store = new TestStore(PracticeBank.All, PracticeNumberings.All);
        var count = 0;
        store.Do(work => count = ExamplePractices.Load(work, Now));
        Assert.InRange(count, 20, 30);
        store.Do(work => Assert.Equal(0, ExamplePractices.Load(work, Now)));
        var practices = store.Read(work => work.Query(PracticeBank.ByPublication, KeyRange.All));
        Assert.Equal(count, practices.Count);
        Assert.Equal(count + 1, store.Read(work => work.Find(PracticeNumberings.All, "2026"))!.Next);
        Assert.Equal(Enumerable.Range(1, count), practices.Select(practice => practice.Number!.Sequence));
    }

    [Fact]
    public void EachSaysThatItIsAnExampleAndWhereItIsFrom()
    {
        using var store = new TestStore(PracticeBank.All, PracticeNumberings.All);
        store.Do(work => ExamplePractices.Load(work, Now));
        var practices = store.Read(work => work.All(PracticeBank.All, KeyRange.All));
        foreach (var practice in practices)
        {
            Assert.True(Uri.IsWellFormedUriString(practice.Source, UriKind.Absolute), practice.Source);
            Assert.Contains("Ejemplo, fuente: <a href=", PracticeCard.Card(practice, Language.Es).ToString(), StringComparison.Ordinal);
            Assert.Contains("Exemplo, fonte: <a href=", PracticeCard.Section(practice, CardSection.Whole, Language.Pt).ToString(), StringComparison.Ordinal);
        }

        Assert.True(practices.Select(practice => practice.Place!.Country).Distinct().Count() >= 6);
        Assert.Contains(practices, practice => practice.Language == Language.Pt);
        Assert.True(practices.Select(practice => practice.Record!.Theme).Distinct().Count() >= 9);
    }

    [Fact]
    public void AStoreWithAPracticeIsLeftAlone()
    {
        using var store = new TestStore(PracticeBank.All, PracticeNumberings.All);
        store.Do(work => work.Put(PracticeBank.All, FindingBot.Fairs(1)[0]));
        store.Do(work => Assert.Equal(0, ExamplePractices.Load(work, Now)));
        Assert.Single(store.Read(work => work.All(PracticeBank.All, KeyRange.All)));
    }
}
