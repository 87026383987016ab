using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Domain.Meetings;

/// <summary>
/// Random lives of meetings of two kinds, planned, moved, cancelled and held, with points, actas and decisions: numbers have no holes, no
/// decision is lost, nothing is in two temarios at once, and an acta is approved by the next meeting of its kind only.
/// </summary>
public sealed class MeetingLivesPropertyTest
{
    private const int Steps = 12;

    private static readonly Gen<(int Step, int Which, int Other)> Moves =
        from step in Gen.Choose(0, Steps - 1)
        from which in Gen.Choose(0, 1000)
        from other in Gen.Choose(0, 1000)
        select (step, which, other);

    [Fact]
    public void NothingIsLostOrInTwoPlaces()
    {
        string[] wanted = ["taken", "accepted again", "circulated", "approved", "decided", "Done", "Dropped", "Open", "cancelled", "moved"];
        var reached = new HashSet<string>();
        Prop.ForAll(Moves.ListOf(90).ToArbitrary(), moves =>
        {
            using var life = new MeetingLives();
            foreach (var (step, which, other) in moves)
            {
                life.Do(step, which, other, reached);
                life.Check();
            }
        }).HoldsUntil(() => !wanted.Except(reached).Any(), times: 40);
        Assert.Empty(wanted.Except(reached));
    }
}
