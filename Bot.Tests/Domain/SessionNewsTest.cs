using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Registers;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class SessionNewsTest
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 16, 12, 0);

    private static readonly Person Verifier = Person.Meet(1, "Marta", default, Now) with { Role = Role.Coordinator, Confirmed = true };

    private static readonly Person Writer = Person.Meet(2, "Ana", default, Now) with { Role = Role.Official, Confirmed = true };

    /// <summary>Whatever is done with a session between the mornings: each state of its values is told once at most, the last one surely.</summary>
    [Fact]
    public void NothingIsToldTwiceAndTheLastOfItIsTold() =>
        Prop.ForAll(Gen.Choose(0, 4).ArrayOf(30).ToArbitrary(), steps =>
        {
            var offices = RegisterOffices.OfTheNetwork;
            var session = RegisterSteps.Enter("1", "sessions", "b", Values(0), Writer, offices, Now).Value;
            string? told = null;
            var heard = new List<string>();
            void Hear()
            {
                if (SessionNews.IsNew(session, told))
                {
                    told = SessionNews.ToldAs(session);
                    heard.Add(told);
                }
            }

            foreach (var (number, step) in steps.Index())
            {
                session = step switch
                {
                    0 => session.Change(Values(number), session.Version, Writer with { Id = session.EnteredBy }, offices, Now),
                    1 => session.Verify(Verifier, offices, Now),
                    2 => session.Retire(Verifier, offices, Now),
                    3 => session.Restore(Verifier, offices, Now),
                    _ => session,
                }
                is { IsValid: true, Value: var next } ? next : session;
                if (step == 4)
                {
                    Hear();
                }
            }

            Assert.Equal(heard.Distinct(), heard);
            session = session.Restore(Verifier, offices, Now) is { IsValid: true, Value: var back } ? back : session;
            session = session.Verify(Verifier, offices, Now) is { IsValid: true, Value: var verified } ? verified : session;
            Hear();
            Assert.Equal(SessionNews.ToldAs(session), heard[^1]);
            Assert.Equal(heard.Distinct(), heard);
        }).Holds(200);

    private static ImmutableDictionary<string, string> Values(int number) =>
        ImmutableDictionary<string, string>.Empty.Add("what", $"v{number}");
}
