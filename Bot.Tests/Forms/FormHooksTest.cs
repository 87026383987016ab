using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;
using Bot.Tests.Scenarios;
using Bot.Texts;

namespace Bot.Tests.Forms;

/// <summary>What a feature puts around its questions, and where it steps in; in the whole bot, on the real store.</summary>
public sealed class FormHooksTest : IDisposable
{
    private readonly Scenario _scenario = new(() => [new Guarded()]);
    private readonly Phone _official;

    public FormHooksTest() => _official = _scenario.Phone("Ana");

    private Draft Kept => _scenario.Read(work => work.Find(Draft.All, _official.Id))!;

    public void Dispose() => _scenario.Dispose();

    [Fact]
    public void A_heading_and_buttons_stand_around_the_question_that_was_asked_and_no_other()
    {
        _official.Says("/empezar");
        _official.Sees("Lea primero esto.\n\n1 de 3. Título.");
        Assert.Equal("Arriba", _official.Last.Rows[0][0].Label);
        Assert.Equal("Abajo", _official.Last.Rows[^1][0].Label);
        _official.Says("Feria del barrio");
        _official.Sees("2 de 3. Etapa.");
        _official.SeesNot("Lea primero esto.");
        Assert.Null(_official.Last.Find("Abajo"));
    }

    [Fact]
    public void A_question_apart_leaves_the_pressed_message_as_it_was()
    {
        _official.Says("/menu");
        var menu = _official.Last;
        _official.Taps("Preguntar aparte");
        Assert.Equal((2, 0), (_official.Chat.Messages.Count, menu.Edits));
        _official.Sees("1 de 3. Título.");
        _official.Taps("Guardar y salir");
        _official.Says("/menu");
        _official.Taps("Preguntar aquí");
        Assert.Equal(1, _official.Last.Edits);
    }

    [Fact]
    public void What_the_feature_takes_over_becomes_no_answer_and_the_question_comes_again()
    {
        _official.Says("/empezar");
        _official.Says("prohibido decir esto");
        Assert.Equal("Eso no.", _official.Chat.Messages[^2].Text);
        _official.Sees("Otra vez:\n\n1 de 3. Título.");
        Assert.Empty(Kept.Answers);
    }

    [Fact]
    public void An_edit_a_file_and_a_press_are_looked_at_too_but_leaving_is_not()
    {
        _official.Says("/empezar");
        _official.Says("Feria del barrio");
        _official.Taps("Piloto");
        Assert.Equal(["Said", "Pressed"], Kept.Looked);
        _official.Taps("Atrás");
        _official.Taps("Guardar y salir");
        Assert.Equal(["Said", "Pressed"], Kept.Looked);
    }

    [Fact]
    public void What_follows_an_answer_takes_the_place_of_the_next_question()
    {
        _official.Says("/empezar");
        _official.Says("Feria con premio");
        _official.Sees("¡Premio!");
        Assert.Equal("Feria con premio", Kept.Answers["title"].Text);
        _official.Says("piloto");
        _official.Sees("3 de 3. Resumen.");
    }

    [Fact]
    public void The_feature_knows_each_question_that_was_in_sight()
    {
        _official.Says("/empezar");
        _official.Says("ab");
        _official.Says("Feria del barrio");
        Assert.Equal(["title", "title", "stage"], Kept.Seen);
    }

    private sealed record Draft(string Id, ImmutableDictionary<string, Answer> Answers)
    {
        public static readonly Collection<Draft> All = new("guardeddrafts", draft => draft.Id);

        public ImmutableArray<string> Looked { get; init; } = [];

        public ImmutableArray<string> Seen { get; init; } = [];
    }

    private sealed class Guarded : IFeature
    {
        private static readonly Around Reading = new()
        {
            Above = Html.Escape("Lea primero esto."),
            Rows = [[Button.Do("Arriba", new Press("g.here", []))]],
            Below = Button.Do("Abajo", new Press("g.here", [])),
        };

        private readonly FormConversation<SampleTexts> _form = new(new(Sample.Short, SampleTexts.All), new()
        {
            Find = (context, _) => new(Of(context).Answers),
            Save = (context, _, answers) => context.Store.Put(Draft.All, Of(context) with { Answers = answers }),
            BeforeAnswer = Look,
            AfterAnswer = (context, asked, before, after) =>
                asked.Field == "title" && before.IsEmpty && after["title"].Text.EndsWith("premio", StringComparison.Ordinal)
                    ? context.Reply(new(Html.Escape("¡Premio!")))
                    : null,
            Shown = context => context.Store.Put(Draft.All, Of(context) with { Seen = Of(context).Seen.Add(context.Session.Form!.Field) }),
            Completed = (context, _) => context.Change(new(Html.Escape("Completo"))),
        });

        public void Register(Routes routes) => routes
            .Keeps(Draft.All)
            .Form(_form)
            .Command(new("empezar", "iniciar") { TakesOver = true }, (context, _) => _form.Start(context, "x", Reading))
            .Command(new("menu", "menu2"), (context, _) => context.Reply(new Screen(Html.Escape("Menú"))
                .Row(Button.Do("Preguntar aparte", new Press("g.apart", [])), Button.Do("Preguntar aquí", new Press("g.here", [])))))
            .Press("g.apart", (context, _) => _form.Start(context, "x", Around.Apart))
            .Press("g.here", (context, _) => _form.Start(context, "x"));

        private static Draft Of(Context context) =>
            context.Store.Find(Draft.All, context.Person.Id) ?? new(context.Person.Id, ImmutableDictionary<string, Answer>.Empty);

        private static Instead? Look(Context context, FormCursor asked, PersonDid did)
        {
            if (did is Said { Text: var text } && text.StartsWith("prohibido", StringComparison.Ordinal))
            {
                return new(context.Reply(new(Html.Escape("Eso no.")))) { Again = new() { Above = Html.Escape("Otra vez:") } };
            }

            context.Store.Put(Draft.All, Of(context) with { Looked = Of(context).Looked.Add(did.GetType().Name) });
            return null;
        }
    }
}
