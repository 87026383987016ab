using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Tests.Scenarios;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Tests.Forms.SampleTexts>;

namespace Bot.Tests.Forms;

/// <summary>A form whose feature says nothing of how its answers are kept: each person has a draft of each subject.</summary>
public sealed class DraftsTest : IDisposable
{
    private const string Meeting = "5B6xCyft2V";

    private readonly Scenario _scenario = new(() => [new Wishing()]);
    private readonly Phone _ana;
    private readonly Phone _rosa;

    public DraftsTest() => (_ana, _rosa) = (_scenario.Phone("Ana"), _scenario.Phone("Rosa"));

    private IEnumerable<string> Kept => _scenario.Read(work => work.All(FormDraft.All, KeyRange.All))
        .Select(draft => $"{draft.Form} {draft.Subject} {draft["title"]}").Order(StringComparer.Ordinal);

    public void Dispose() => _scenario.Dispose();

    [Fact]
    public void What_was_answered_is_there_after_a_restart_and_gone_when_it_is_taken()
    {
        _ana.Says("/desear uno");
        _ana.Says("Feria del barrio");
        _scenario.Restart();
        _ana.Says("/desear uno");
        _ana.Sees("2 de 2. Etapa.");
        _ana.Taps("Piloto");
        _ana.Sees("Deseo: Feria del barrio, pilot");
        Assert.Empty(Kept);
    }

    [Fact]
    public void Each_subject_and_each_person_has_one_of_its_own()
    {
        _ana.Says("/desear uno");
        _ana.Says("Feria del barrio");
        _ana.Says("/desear dos");
        _ana.Sees("1 de 2. Título.");
        _ana.Says("Huerta de todos");
        _rosa.Says("/desear uno");
        _rosa.Sees("1 de 2. Título.");
        _rosa.Says("Banco de semillas");
        Assert.Equal(["wish dos Huerta de todos", "wish uno Banco de semillas", "wish uno Feria del barrio"], Kept);
    }

    [Fact]
    public void A_person_takes_them_along_and_leaves_none_behind()
    {
        _ana.Says("/desear uno");
        _ana.Says("Feria del barrio");
        _rosa.Says("/desear uno");
        _rosa.Says("Banco de semillas");
        var routes = Bot.Handling.Core.RoutesOf(FeatureList.Make(TownHall.Zones.Network));
        var records = Assert.Single(routes.Personal, personal => personal.Name == FormDraft.All.Name);
        var found = Assert.Single(_scenario.Read(work => records.Find(work, _ana.Id)));
        Assert.Equal("Feria del barrio", Assert.IsType<FormDraft>(found)["title"]);
        _scenario.Write(work => records.Forget(work, _ana.Id));
        Assert.Equal(["wish uno Banco de semillas"], Kept);
    }

    [Fact]
    public void They_go_with_what_they_are_about()
    {
        _scenario.Write(work => work.Put(MeetingBook.All, Planned()));
        _ana.Says($"/desear {Meeting}");
        _ana.Says("Feria del barrio");
        _ana.Says("/desear uno");
        _ana.Says("Huerta de todos");
        _rosa.Says($"/desear {Meeting}");
        _rosa.Says("Banco de semillas");
        _rosa.Says("/borrar");
        Assert.Equal(["wish uno Huerta de todos"], Kept);
    }

    private Meeting Planned() => new()
    {
        Id = Meeting,
        Details = new()
        {
            Kind = MeetingKind.FromText("del"),
            Zone = "America/Montevideo",
            Date = MeetingDate.FromText("unknown"),
            Groups = [],
        },
        Organiser = "1",
        Version = 1,
        PlannedAt = _scenario.Now,
        UpdatedAt = _scenario.Now,
    };

    private sealed class Wishing : IFeature
    {
        private readonly FormConversation<SampleTexts> _form;

        public Wishing()
        {
            var form = new Form<SampleTexts>("wish", version: 1,
                Field.Text("title", t => t.AskTitle, Bot.Domain.Practices.Title.Parse),
                Field.Choice("stage", t => t.AskStage, Bot.Domain.Practices.Stage.All, Bot.Domain.Practices.Stage.Parse));
            _form = new(new(form, SampleTexts.All), new() { Completed = Take });
        }

        public void Register(Routes routes) => routes
            .Form(_form)
            .Keeps(MeetingBook.All)
            .Command(new("desear", "desejar") { TakesOver = true }, (context, call) => _form.Start(context, call.Rest))
            .Command(new("borrar", "apagar") { TakesOver = true }, (context, call) =>
            {
                _ = context.Store.Delete(MeetingBook.All, Meeting);
                return Turn.Quiet;
            });

        private Turn Take(Context context, string subject)
        {
            var draft = _form.Drafts.Take(context, subject);
            return context.Change(new(Html.Of($"Deseo: {draft["title"]}, {draft["stage"]}")));
        }
    }
}
