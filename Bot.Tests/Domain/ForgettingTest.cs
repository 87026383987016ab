using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Domain;

public sealed class ForgettingTest
{
    public static readonly TheoryData<PracticeState> States = [.. Enum.GetValues<PracticeState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void OnlyWhatIsPublicOutlivesItsOnlyAuthor(PracticeState state)
    {
        var left = Sample.In(state).Without(Sample.Author.Id, Sample.After(60));
        Assert.Equal(state is PracticeState.Published or PracticeState.Archived, left is not null);
        Assert.True(left is null or { Record: { Contact: null, Title: not null }, AuthorId: Person.Nobody });
    }

    [Theory]
    [MemberData(nameof(States))]
    public void ACoAuthorGoesOnAlone(PracticeState state)
    {
        var shared = Sample.In(state);
        shared = shared with { Authors = [Sample.Author.Id, Sample.Reader.Id] };
        var left = shared.Without(Sample.Author.Id, Sample.After(60));
        Assert.NotNull(left);
        Assert.Equal([Sample.Reader.Id], left.Authors);
        Assert.DoesNotContain(PracticeFields.Contact, left.Answers.Keys);
        Assert.DoesNotContain(left.Answers.Values, answer => answer.By == Sample.Author.Id || answer.Pieces.Any(piece => piece.By == Sample.Author.Id));
        Assert.Equal(shared.Version + 1, left.Version);
    }

    [Fact]
    public void AReviewerIsNoLongerNamedInTheHistory()
    {
        var published = Sample.In(PracticeState.Published);
        var left = published.Without(Sample.Reviewer.Id, Sample.After(60))!;
        Assert.DoesNotContain(left.History, entry => entry.By == Sample.Reviewer.Id);
        Assert.Contains(left.History, entry => entry is { Step: Step.Accept, By: Person.Nobody });
        Assert.Equal(published.Version, left.Version);
    }

    [Fact]
    public void WhoHadNoPartChangesNothing()
    {
        var published = Sample.In(PracticeState.Published);
        Assert.Same(published, published.Without(Sample.Reader.Id, Sample.After(60)));
    }

    [Fact]
    public void WhatIsTakenAlongNamesNobodyElse()
    {
        var liked = Sample.In(PracticeState.Published) with { Likes = [Sample.Reader.Id, Sample.Author.Id] };
        var taken = liked.AsKeptBy(Sample.Author.Id);
        Assert.Equal([Sample.Author.Id], taken.Likes);
        Assert.All(taken.History, entry => Assert.True(entry.By is null or Person.Nobody || entry.By == Sample.Author.Id));
        Assert.Equal(liked.Record!.Contact, taken.Record!.Contact);
    }
}
