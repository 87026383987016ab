using System.Collections.Immutable;
using Bot.Domain;
using Bot.Forms;
using Bot.Messages;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Forms;

/// <summary>Whatever a person does, in whatever order: no word is lost, nothing throws, and only what was asked changes.</summary>
public sealed class FormPropertyTest
{
    private static readonly string[] Sayings =
    [
        "Feria del barrio", "Turismo", "finalizada", "piloto", "marzo 2019", "camp", "Villa Nueva", "Mujeres, Jóvenes", "Autorizo", "no", "Soy yo", "Listo",
        "Atrás", "Guardar y salir", "Saltar", "Enviar", "Ana, ana@moron.gob.ar", "", " ", "😀", "<3", "<b>", "\u202Eabc", "a~b@c", "1", "https://x.org", new('ñ', 5000),
    ];

    private static readonly string[] Actions = ["v", "s", "n", "d", "r", "u", "k", "x", "b", "q", "e", "c", "z", ""];

    private static readonly string[] Values = ["tourism", "rural", "finished", "women", "ar-moron", "me", "yes", "no", "title", "summary", "0", "101", "", "x'"];

    [Fact]
    public void Random_deeds_never_throw_nor_change_what_was_not_asked() =>
        Prop.ForAll(Deeds(60).ToArbitrary(), deeds =>
        {
            var chat = new FormChat<SampleTexts>(new(Sample.Form, SampleTexts.All), Language.Es);
            chat.Start();
            foreach (var deed in deeds)
            {
                var (before, asked) = (chat.Answers, chat.Cursor!);
                var edited = Do(chat, deed);
                OnlyChanged(before, chat.Answers, [asked.Field, edited]);
                if (chat.Cursor is null)
                {
                    chat.Start();
                }

                StandsOnWhatApplies(chat);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(80));

    [Fact]
    public void A_button_that_is_not_offered_changes_nothing() =>
        Prop.ForAll(Deeds(25).ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ArrayOf().ToArbitrary(), (deeds, forgeries) =>
        {
            var chat = new FormChat<SampleTexts>(new(Sample.Form, SampleTexts.All), Language.Pt);
            chat.Start();
            foreach (var (deed, forgery) in deeds.Zip(forgeries))
            {
                Do(chat, deed);
                if (chat.Cursor is null)
                {
                    chat.Start();
                }

                chat.ShowAgain();
                var (offered, before, asked) = (chat.Buttons.Select(button => button.Data).ToHashSet(), Raw(chat.Answers), chat.Field);
                var data = Forged(forgery);
                chat.Presses(data);
                Assert.True(offered.Contains(data) || offered.Contains(data.TrimEnd('~')) || (Raw(chat.Answers) == before && chat.Field == asked), $"{data} while {asked} was asked");
                if (chat.Cursor is null)
                {
                    chat.Start();
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(80));

    [Fact]
    public void A_long_text_keeps_every_word_in_order() =>
        Prop.ForAll(Gen.Choose(0, 999).ArrayOf().Resize(40).ToArbitrary(), numbers =>
        {
            var chat = new FormChat<SampleTexts>(new(Sample.Form, SampleTexts.All), Language.Es);
            chat.AskOnly("summary");
            var pieces = ImmutableList<(int Message, string Text)>.Empty;
            foreach (var (number, index) in numbers.Select((number, index) => (number, index)))
            {
                pieces = Write(chat, pieces, number, $"w{index} x{number}");
                Assert.Equal(string.Join("\n\n", pieces.Select(piece => piece.Text)), chat.Kept("summary"));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    /// <summary>New pieces, the same message twice, edits, «Listo» on too much, voice in between, leaving and coming back.</summary>
    private static ImmutableList<(int Message, string Text)> Write(FormChat<SampleTexts> chat, ImmutableList<(int Message, string Text)> pieces, int number, string text)
    {
        switch (number % 7)
        {
            case 0 when pieces.Count > 0:
                var index = number % pieces.Count;
                chat.Edits(pieces[index].Message, text);
                return pieces.SetItem(index, (pieces[index].Message, text));
            case 1 when pieces.Count > 0:
                chat.Says(pieces[number % pieces.Count].Message, text);
                Assert.Equal(FormOutcome.Quiet, chat.Last.Outcome);
                return pieces;
            case 2:
                chat.SendsOther(OtherKind.Voice);
                return pieces;
            case 3:
                chat.Leaves();
                chat.AskOnly("summary");
                return pieces;
            case 4 when pieces.Count > 0:
                chat.Taps("Rehacer");
                chat.Taps("Recuperar lo anterior");
                return pieces;
            default:
                chat.Says(text);
                return pieces.Add((chat.LastMessage, text));
        }
    }

    private static Gen<int[]> Deeds(int most) => Gen.Choose(0, int.MaxValue - 1).ArrayOf().Resize(most);

    /// <summary>Does one thing; the field whose message was edited, or an empty text.</summary>
    private static string Do(FormChat<SampleTexts> chat, int deed)
    {
        var choice = deed / 10;
        var buttons = chat.Buttons.ToArray();
        switch (deed % 10)
        {
            case 0 or 1 or 2:
                chat.Says(Sayings[choice % Sayings.Length]);
                break;
            case 3 or 4 or 5 or 6 when buttons.Length > 0:
                chat.Presses(buttons[choice % buttons.Length].Data!);
                break;
            case 7:
                var message = 90 + (choice % 60);
                var edited = chat.Answers.FirstOrDefault(answer => answer.Value.Pieces.Any(piece => piece.MessageId == message)).Key;
                chat.Edits(message, Sayings[choice % Sayings.Length]);
                return edited ?? "";
            case 8:
                chat.SendsFile(size: choice % 3 == 0 ? 30_000_000 : 10, album: choice % 2 == 0 ? "album" : null);
                break;
            default:
                chat.Engine = new(chat.Engine.Form == Sample.Form ? Sample.Next : Sample.Form, SampleTexts.All);
                break;
        }

        return "";
    }

    private static void OnlyChanged(ImmutableDictionary<string, Answer> before, ImmutableDictionary<string, Answer> after, string[] allowed)
    {
        var changed = before.Keys.Union(after.Keys).Where(field => before.GetValueOrDefault(field)?.Text != after.GetValueOrDefault(field)?.Text);
        Assert.Empty(changed.Except(allowed));
    }

    private static void StandsOnWhatApplies(FormChat<SampleTexts> chat)
    {
        var (answers, form) = (chat.Answers, chat.Engine.Form);
        chat.ShowAgain();
        Assert.Equal(form.Version, chat.Cursor!.Version);
        Assert.Contains(form.Fields, field => field.Code == chat.Field);
        Assert.True(chat.Field != "end" || answers["stage"].Text == "finished");
        var asked = chat.Field;
        chat.ShowAgain();
        Assert.Equal(asked, chat.Field);
    }

    /// <summary>As apps forge it: an empty value at the end may be written, though no button of today's does.</summary>
    private static string Forged(int forgery)
    {
        var field = Sample.Form.Fields[forgery % Sample.Form.Fields.Length].Code;
        var (action, value) = (Actions[forgery / 16 % Actions.Length], Values[forgery / 256 % Values.Length]);
        var (code, subject) = (forgery % 11 == 0 ? "fother" : "fsample", forgery % 13 == 0 ? "other" : Sample.Subject);
        return $"1{code}~{subject}~{field}~{action}~{value}";
    }

    private static string Raw(ImmutableDictionary<string, Answer> answers) =>
        string.Join('\u001f', answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => answer.Key + "=" + answer.Value.Text));
}
