using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Conversation;
using Bot.Domain;
using Bot.Forms;
using Bot.Messages;
using Bot.Storage;
using NodaTime;

namespace Bot.Tests.Forms;

/// <summary>
/// A person who fills in a form. Before everything that they do the bot is restarted: cursor and answers come from their JSON.
/// </summary>
public sealed partial class FormChat<TTexts>(FormEngine<TTexts> engine, Language language)
{
    private static readonly Sender Person = new(7, "Ana Souza");

    private int _lastMessage = 100;

    public FormEngine<TTexts> Engine { get; set; } = engine;

    public FormCursor? Cursor { get; set; }

    public ImmutableDictionary<string, Answer> Answers { get; set; } = ImmutableDictionary<string, Answer>.Empty;

    public FormScene Scene { get; set; } = new()
    {
        Language = language,
        By = "7",
        At = Instant.FromUtc(2026, 10, 16, 13, 0),
        Known = ImmutableDictionary<string, string>.Empty.Add(Sample.Me, "Ana Souza, directora, ana@campinas.sp.gov.br"),
    };

    public FormTexts Shared => FormTexts.Of.In(language);

    public FormStep Last { get; private set; } = null!;

    /// <summary>The screen that was shown last; a toast shows none.</summary>
    public Screen Screen { get; private set; } = null!;

    public string Text => Plain(Screen.Text.ToString());

    public IEnumerable<Button> Buttons => Screen.Rows.SelectMany(row => row);

    public string Field => Cursor?.Field ?? "";

    public int LastMessage => _lastMessage;

    public FormStep Start() => Take(Engine.Start(Sample.Subject, Answers, Scene));

    public FormStep AskOnly(string field) => Take(Engine.AskOnly(Sample.Subject, field, Answers, Scene));

    public FormStep ShowAgain() => Act(cursor => Engine.Show(cursor, Answers, Scene));

    public FormStep Says(string text) => Says(++_lastMessage, text);

    public FormStep Says(int messageId, string text) => Act(cursor => Engine.Said(cursor, Answers, Scene, text, messageId));

    public FormStep Edits(int messageId, string text) => Act(cursor => Engine.Edited(cursor, Answers, Scene, text, messageId));

    public FormStep SendsFile(string name = "acta.pdf", long size = 1000, string? album = null, string? caption = null)
    {
        var file = new RemoteFile("file-" + name, IsPhoto: false, name, "application/pdf", size);
        var sent = new SentFile(Person, new Where.Private(), ++_lastMessage, file, caption, album);
        return Act(cursor => Engine.Sent(cursor, Answers, Scene, sent));
    }

    public FormStep SendsOther(OtherKind kind) => Act(cursor => Engine.SentOther(cursor, Answers, Scene, kind));

    /// <summary>Presses the button of the screen shown last that says this.</summary>
    public FormStep Taps(string label)
    {
        var button = Buttons.FirstOrDefault(button => button.Label == label);
        Assert.True(button is not null, $"No button «{label}» among {string.Join(", ", Buttons.Select(other => $"«{other.Label}»"))} under:\n{Text}");
        return Presses(button.Data!);
    }

    public FormStep Presses(string data) => Act(cursor => Engine.Pressed(cursor, Answers, Scene, Press.Parse(data)!));

    public FormStep Leaves() => Act(cursor => Engine.Leave(cursor, Answers, Scene));

    public bool Offers(string label) => Buttons.Any(button => button.Label == label);

    public void Sees(string text) => Assert.Contains(text, Text, StringComparison.Ordinal);

    public string Kept(string field) => Answers.GetValueOrDefault(field)?.Text ?? "";

    private static string Plain(string markup) => WebUtility.HtmlDecode(Tags().Replace(markup, ""));

    private FormStep Act(Func<FormCursor, FormStep> act)
    {
        Assert.NotNull(Cursor);
        Answers = Restarted(Answers);
        return Take(act(Restarted(Cursor)));
    }

    private FormStep Take(FormStep step)
    {
        (Last, Cursor, Answers) = (step, step.Cursor, step.Answers);
        Screen = step.Screen ?? Screen;
        return step;
    }

    private static T Restarted<T>(T before)
    {
        var json = JsonSerializer.Serialize(before, StoreJson.Options);
        var after = JsonSerializer.Deserialize<T>(json, StoreJson.Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(after, StoreJson.Options));
        return after;
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
