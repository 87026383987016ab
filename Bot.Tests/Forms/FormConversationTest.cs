using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;
using Bot.Tests.Scenarios;
using Bot.Texts;

namespace Bot.Tests.Forms;

/// <summary>A form in the private chat of the whole bot, on the real store.</summary>
public sealed class FormConversationTest : IDisposable
{
    private readonly Scenario _scenario = new(() => [new Proposals()]);
    private readonly Phone _official;

    public FormConversationTest() => _official = _scenario.Phone("Ana");

    private Draft Kept => _scenario.Read(work => work.Find(Draft.All, _official.Id))!;

    public void Dispose() => _scenario.Dispose();

    [Fact]
    public void A_typed_answer_gets_a_new_message_and_a_press_changes_the_pressed_one()
    {
        _official.Says("/llenar");
        _official.Sees("1 de 3. Título. Se publica.");
        _official.Says("Feria del barrio");
        Assert.Equal(2, _official.Chat.Messages.Count);
        _official.Sees("2 de 3. Etapa.");
        _official.Taps("Piloto");
        Assert.Equal((2, 1), (_official.Chat.Messages.Count, _official.Last.Edits));
        _official.Taps("Saltar");
        _official.Sees("Título: Feria del barrio");
        _official.Taps("Listo");
        _official.Sees("Completo: pilot");
        Assert.Null(_scenario.Read(work => work.Find(Session.All, _official.Id))!.Form);
    }

    [Fact]
    public void A_restart_in_the_middle_forgets_nothing()
    {
        _official.Says("/llenar");
        _official.Says("Feria del barrio");
        _scenario.Restart();
        _official.Taps("Piloto");
        _official.Taps("Saltar");
        _official.Sees("Título: Feria del barrio");
        Assert.Equal("pilot", Kept.Answers["stage"].Text);
    }

    [Fact]
    public void What_is_asked_in_the_middle_is_answered_and_the_question_comes_back()
    {
        _official.Says("/llenar");
        _official.Says("/hola");
        Assert.Equal("Hola", _official.Chat.Messages[^2].Text);
        _official.Sees("1 de 3. Título.");
    }

    [Fact]
    public void Three_answers_at_once_are_taken_in_order()
    {
        _official.SaysAtOnce("/llenar", "Feria del barrio", "piloto", "saltar", "listo");
        _official.Sees("Completo: pilot");
        Assert.Equal("Feria del barrio", Kept.Answers["title"].Text);
    }

    [Fact]
    public void A_button_of_a_closed_form_gets_a_toast()
    {
        _official.Says("/llenar");
        _official.Says("Feria del barrio");
        var question = _official.Last;
        var piloto = question.Find("Piloto")!.Data!;
        _official.Taps("Guardar y salir");
        _official.Sees("Guardado.");
        _official.Presses(piloto, question.Id);
        _official.SeesToast("Ese formulario ya está cerrado.");
        Assert.Equal(["title"], Kept.Answers.Keys);
    }

    [Fact]
    public void A_subject_that_is_gone_is_said_and_the_form_closed()
    {
        _official.Says("/llenar");
        _scenario.Write(work => work.Delete(Draft.All, _official.Id));
        _official.Says("Feria del barrio");
        _official.Sees("Eso ya no existe");
        Assert.Null(_scenario.Read(work => work.Find(Session.All, _official.Id))!.Form);
    }

    [Fact]
    public void What_was_redone_survives_a_new_beginning()
    {
        _official.Says("/resumen");
        _official.Says("Uno dos");
        _official.Taps("Rehacer");
        _official.Says("/llenar");
        Assert.Equal("Uno dos", Kept.Answers["summary"].Text);
    }

    [Fact]
    public void A_press_from_a_group_shows_nothing_there()
    {
        _official.Says("/llenar");
        _official.Says("Feria del barrio");
        var group = new Where.Group(-5, "UT DEL");
        _official.TapsIn(group, _official.Last, "Piloto");
        Assert.Equal(0, _official.Last.Edits);
        Assert.Equal(["title"], Kept.Answers.Keys);
    }

    /// <summary>What the form of the test fills in, one for each person.</summary>
    private sealed record Draft(string Id, ImmutableDictionary<string, Answer> Answers)
    {
        public static readonly Collection<Draft> All = new("testdrafts", draft => draft.Id);
    }

    private sealed class Proposals : IFeature
    {
        private readonly FormConversation<SampleTexts> _form = new(new(Sample.Short, SampleTexts.All), new()
        {
            Find = (context, id) => context.Store.Find(Draft.All, id) is { } draft ? new(draft.Answers) : null,
            Save = (context, id, answers) => context.Store.Put(Draft.All, new(id, answers)),
            Completed = (context, id) => context.Change(new(Html.Of($"Completo: {context.Store.Find(Draft.All, id)!.Answers["stage"].Text}"))),
        });

        public void Register(Routes routes) => routes
            .Keeps(Draft.All)
            .Form(_form)
            .Command(new("hola", "ola"), (context, _) => context.Reply(new(Html.Of($"Hola"))))
            .Command(new("llenar", "preencher") { TakesOver = true }, (context, _) => _form.Start(context, Begin(context)))
            .Command(new("resumen", "resumo") { TakesOver = true }, (context, _) => _form.AskOnly(context, Begin(context), "summary"));

        private static string Begin(Context context)
        {
            var id = context.Person.Id;
            context.Store.Put(Draft.All, context.Store.Find(Draft.All, id) ?? new(id, ImmutableDictionary<string, Answer>.Empty));
            return id;
        }
    }
}
