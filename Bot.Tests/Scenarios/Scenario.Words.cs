using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Tests.Texts;

namespace Bot.Tests.Scenarios;

/// <content>The words of what is shown.</content>
public sealed partial class Scenario
{
    private readonly RetiredWords _retired = new();

    /// <summary>Null for groups, which may read both.</summary>
    private Language? LanguageOf(Address to) =>
        to.Person is { } person ? Read(work => work.Find(Persons.All, Person.IdOf(person)))?.Language : null;
}
