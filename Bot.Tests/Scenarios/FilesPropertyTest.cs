using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Two authors and the coordination do to practices whatever the bot lets them, with photos that arrive at once, late or never, and restarts:
/// no file that a practice names is ever deleted, and none is kept that no practice names.
/// </summary>
public sealed class FilesPropertyTest
{
    private static readonly Gen<FilesMove> Moves =
        from deed in Gen.Frequency(
            (6, Gen.Constant(FilesDeed.SendPhoto)), (3, Gen.Constant(FilesDeed.RemovePhoto)), (5, Gen.Constant(FilesDeed.SubmitAndJudge)), (4, Gen.Constant(FilesDeed.Revise)),
            (2, Gen.Constant(FilesDeed.Withdraw)), (3, Gen.Constant(FilesDeed.Delete)), (2, Gen.Constant(FilesDeed.Leave)), (2, Gen.Constant(FilesDeed.Join)),
            (1, Gen.Constant(FilesDeed.Forget)), (1, Gen.Constant(FilesDeed.Archive)), (2, Gen.Constant(FilesDeed.Arrive)), (1, Gen.Constant(FilesDeed.Propose)), (2, Gen.Constant(FilesDeed.Copy)), (1, Gen.Constant(FilesDeed.Restart)))
        from pick in Gen.Choose(0, 1000)
        from other in Gen.Choose(0, 1000)
        select new FilesMove(deed, pick, other);

    [Fact]
    public void NoNamedFileIsDeletedAndNoneIsKeptForEver()
    {
        string[] wanted = ["fetched", "discarded", "late", "lost", "shared", "declined revision", "left", "forgotten", "published anew", "given back", "withdrawn", "archived"];
        var reached = new HashSet<string>();
        Prop.ForAll(Moves.ListOf(40).ToArbitrary(), moves =>
        {
            using var life = new FilesLife();
            foreach (var move in moves)
            {
                life.Do(move);
                life.Check();
            }

            life.Arrive(true);
            life.Check();
            reached.UnionWith(life.Reached);
        }).HoldsUntil(() => !wanted.Except(reached).Any(), times: 25);
        Assert.Empty(wanted.Except(reached));
    }
}
