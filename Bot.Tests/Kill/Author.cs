using Bot.Playground;
using Bot.Playground.Model;
using Bot.Tests.EndToEnd;

namespace Bot.Tests.Kill;

/// <summary>Somebody who fills in the form from the first question to the receipt, again and again until the killing is over.</summary>
internal sealed class Author(World world, Person person)
{
    private readonly List<Proposal> _proposals = [];

    public PrivateChat Chat { get; } = new(world, person);

    public long Id => person.Id;

    /// <summary>The id of the person in the store.</summary>
    public string Person { get; } = Bot.Domain.People.Person.IdOf(person.Id);

    /// <summary>Every form that was begun, the last one included.</summary>
    public IReadOnlyList<Proposal> Proposals
    {
        get
        {
            lock (_proposals)
            {
                return [.. _proposals];
            }
        }
    }

    public async Task Write(Func<bool> isOver)
    {
        while (true)
        {
            var round = _proposals.Count + 1;
            var proposal = Proposal.Spanish($"{person.FirstName}{round}", round == 1 ? "Campinas, Brasil" : null);
            lock (_proposals)
            {
                _proposals.Add(proposal);
            }

            await proposal.FillIn(Chat);
            if (isOver())
            {
                return;
            }
        }
    }

    /// <summary>The texts of the form that were sent and whose message is as wanted.</summary>
    public IEnumerable<string> Answers(Func<int, bool> isWanted)
    {
        var texts = Proposals.SelectMany(proposal => proposal.Texts).ToHashSet(StringComparer.Ordinal);
        return world.MessagesOf(Id).Where(message => message.FromId == Id && isWanted(message.Id)).Select(message => message.Text!).Where(texts.Contains);
    }
}
