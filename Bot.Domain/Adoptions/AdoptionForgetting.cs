using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Domain.Adoptions;

/// <summary>What of adoptions remains when somebody asks to be forgotten, and what of them is theirs to take along.</summary>
public static class AdoptionForgetting
{
    /// <summary>
    /// The steps stay without the person, and what the city told everybody stays the city's; what it told nobody else is deleted where the
    /// person kept it.
    /// </summary>
    public static void Forget(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        foreach (var adoption in work.Query(AdoptionLedger.ByPerson, KeyRange.Exactly(personId)))
        {
            work.Put(AdoptionLedger.All, Without(adoption, personId));
        }
    }

    /// <summary>As it is when this person is forgotten.</summary>
    internal static Adoption Without(Adoption adoption, string personId)
    {
        var left = adoption.Naming(id => id == personId ? Person.Nobody : id);
        return adoption.Owner == personId && left.GivenUp is { IsPublic: false } why
            ? left with { GivenUp = why with { WouldHaveHelped = null } }
            : left;
    }

    /// <summary>What a person did, without anybody else; what they told for their city where they keep it.</summary>
    public static IReadOnlyList<Adoption> KeptOf(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return
        [
            .. work.Query(AdoptionLedger.ByPerson, KeyRange.Exactly(personId)).Select(adoption =>
            {
                var own = adoption.Naming(id => id == personId ? id : Person.Nobody);
                return adoption.Owner == personId ? own : own with { Report = null, GivenUp = null };
            }),
        ];
    }

    private static Adoption Naming(this Adoption adoption, Func<string, string> name) => adoption with
    {
        Owner = name(adoption.Owner),
        History = [.. adoption.History.Select(entry => entry.By is { } by ? entry with { By = name(by) } : entry)],
    };
}
