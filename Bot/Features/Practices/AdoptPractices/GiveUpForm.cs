using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.Practices.AdoptPractices.AdoptTexts>;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>Why a city does not try a practice any more, and who may read it. The subject is the practice's id.</summary>
internal sealed class GiveUpForm
{
    private const string Cause = "cause";
    private const string Help = "help";
    private const string Public = "public";
    private const string Yes = "yes";

    private static readonly Form<AdoptTexts> Form = new("givenup", version: 1,
        Field.Choice(Cause, t => t.AskCause, GiveUpCause.All, GiveUpCause.Parse),
        Field.LongText(Help, t => t.AskHelp, AppliedReport.MostWords).Optional(),
        Field.Choice(
            Public,
            t => t.AskPublic,
            new Choice(Yes, "Sí, con el nombre de la ciudad", "Sim, com o nome da cidade"),
            new Choice("no", "No, solo contar el motivo", "Não, só contar o motivo")),
        Field.Summary(t => t.BeforeGivingUp, t => t.TellGivenUp));

    private readonly Func<Context, string, Turn> _show;

    /// <param name="show">Shows what the person's city does with a practice.</param>
    public GiveUpForm(Func<Context, string, Turn> show)
    {
        _show = show;
        Asks = new(new(Form, AdoptTexts.All), new()
        {
            Find = Sheets.Find(AdoptionStep.GiveUp),
            WhyClosed = Sheets.WhyClosed,
            BeforeAnswer = Sheets.WithoutPeople(Help),
            Completed = Tell,
            Left = (context, id) => Sheets.Left(context, id, AdoptingPractices.GiveUpDoor),
        });
    }

    public FormConversation<AdoptTexts> Asks { get; }

    public Turn Begin(Context context, string id)
    {
        if (Sheets.Open(context, id, AdoptionStep.GiveUp) is null)
        {
            return _show(context, id);
        }

        _ = context.LeaveForm();
        return Asks.Start(context, id, Around.Apart);
    }

    private Turn Tell(Context context, string id)
    {
        var draft = Asks.Drafts.Read(context, id);
        var help = draft[Help];
        var why = new GivenUp(
            GiveUpCause.Parse(draft[Cause]).Value,
            help.Length == 0 ? null : LongText.Parse(help, AppliedReport.MostWords).Value,
            IsPublic: draft[Public] == Yes);
        if (AdoptionCase.OfCity(context, id) is not { } at
            || at.Adoption.GiveUp(context.Person, why, context.Now) is not { IsValid: true, Value: var ended })
        {
            return _show(context, id);
        }

        Asks.Drafts.Drop(context, id);
        _ = at.Kept(context, ended);
        return context.Change(new Screen(AdoptTexts.All.In(context.Language).IsGivenUp(why.IsPublic))
            .Row(AdoptionScreens.Back(id, context.Language)));
    }
}
