using System.Collections.Immutable;
using System.Globalization;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.People.InvitePeople.InviteTexts>;

namespace Bot.Features.People.InvitePeople;

/// <summary>To what, from where, for how many and how long.</summary>
internal sealed class InviteForm
{
    private const string RoleCode = "role";
    private const string City = "city";
    private const string Uses = "uses";
    private const string Days = "days";
    private const string Subject = "new";
    private const string UsualUses = "1";
    private const string UsualDays = "7";

    private static readonly ImmutableArray<Role> Roles =
        [Role.Official, Role.Subcoordinator, Role.Coordinator, Role.Commission, Role.Secretariat];

    private readonly CityChoices _cities;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="create">Makes the link.</param>
    /// <param name="left">What follows when the coordinator stopped before.</param>
    public InviteForm(CityChoices cities, Func<Context, Invitations.Wish, Turn> create, Func<Context, Turn> left)
    {
        _cities = cities;
        var form = new Form<InviteTexts>("invite", version: 1,
            Field.Choice(RoleCode, t => t.AskRole, [.. Roles.Select(ChoiceOf)]),
            Field.City(City, t => t.AskCity, cities).Optional()
                .When(given => given[RoleCode] != nameof(Role.Secretariat)),
            Field.Choice(Uses, t => t.AskUses, [.. new[] { 1, 5, 20, Invitation.MostUses }.Select(PeopleOf)]).Usual(),
            Field.Choice(Days, t => t.AskDays, [.. new[] { 7, 30, Invitation.MostDays }.Select(DaysOf)]).Usual(),
            Field.Summary(t => t.BeforeMaking, t => t.Make));
        Asks = new(new(form, InviteTexts.All), new()
        {
            Find = (context, _) => Rights.CanCoordinate(context.Person) ? new() : null,
            Completed = (context, _) => Take(context, create),
            Left = (context, _) => left(context),
        });
    }

    public FormConversation<InviteTexts> Asks { get; }

    /// <summary>Asks for the role and the city; for how many and how long is told as most need it, and can be changed.</summary>
    public Turn Begin(Context context)
    {
        if (Asks.Drafts.Read(context, Subject).Answers.IsEmpty)
        {
            Asks.Drafts.Begin(context, Subject, (Uses, UsualUses), (Days, UsualDays));
        }

        return Asks.Start(context, Subject);
    }

    private Turn Take(Context context, Func<Context, Invitations.Wish, Turn> create)
    {
        var given = Asks.Drafts.Take(context, Subject);
        var role = Enum.Parse<Role>(given[RoleCode]);
        var wish = new Invitations.Wish(
            role,
            role == Role.Secretariat ? null : _cities.PlaceOf(given[City]),
            int.Parse(given[Uses], NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(given[Days], NumberStyles.None, CultureInfo.InvariantCulture));
        return create(context, wish);
    }

    private static Choice ChoiceOf(Role role) => new(role.ToString(), RoleTexts.All.Es.Name(role), RoleTexts.All.Pt.Name(role));

    private static Choice PeopleOf(int count) =>
        new(count.ToString(CultureInfo.InvariantCulture), InviteTexts.All.Es.PeopleIn(count), InviteTexts.All.Pt.PeopleIn(count));

    private static Choice DaysOf(int count) =>
        new(count.ToString(CultureInfo.InvariantCulture), InviteTexts.All.Es.DaysOpen(count), InviteTexts.All.Pt.DaysOpen(count));
}
