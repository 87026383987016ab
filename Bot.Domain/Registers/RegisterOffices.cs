using Bot.Domain.People;

namespace Bot.Domain.Registers;

/// <summary>Who may do what in a register.</summary>
/// <param name="Enters">Whether somebody may add records, and change their own.</param>
/// <param name="Verifies">
/// Whether somebody may say that records are true, change and retire all of them, and read what is not public.
/// </param>
public sealed record RegisterOffices(Func<Person, bool> Enters, Func<Person, bool> Verifies)
{
    /// <summary>Confirmed people of cities enter, the coordination verifies.</summary>
    public static readonly RegisterOffices OfTheNetwork = new(
        person => person is { Confirmed: true, Role: not Role.Visitor }, Rights.CanCoordinate);

    /// <summary>
    /// Confirmed people of cities enter, those of the commission of the solidarity economy and of the coordination verify.
    /// </summary>
    public static readonly RegisterOffices OfTheSolidarityEconomy = new(
        OfTheNetwork.Enters, person => person is { Role: Role.Commission, Confirmed: true } || Rights.CanCoordinate(person));

    public bool MayEnter(Person person) => Enters(person) || Verifies(person);

    public bool MayVerify(Person person) => Verifies(person);

    public bool MayChange(Person person, RegisterRecord record) =>
        Verifies(person) || (Enters(person) && record.EnteredBy == person.Id);

    /// <summary>Whether somebody may read the fields that are not public.</summary>
    public bool MayReadAll(Person person, RegisterRecord record) => Verifies(person) || record.EnteredBy == person.Id;
}
