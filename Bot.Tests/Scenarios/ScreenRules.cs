using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Domain;
using Bot.Messages;
using Bot.Outbox.Markup;

namespace Bot.Tests.Scenarios;

/// <summary>
/// What every screen keeps to, so that it is short and obvious on a phone. Each screen that a scenario shows is held to it at once: the
/// scenario fails on the line that shows a bad one.
/// </summary>
internal static partial class ScreenRules
{
    /// <summary>Buttons of a screen besides the items of a list.</summary>
    private const int MostButtons = 7;

    /// <summary>Characters of a text that is the program's own.</summary>
    private const int LongestText = 900;

    /// <summary>Characters of the lines below an inline result's title.</summary>
    private const int LongestDescription = 140;

    /// <summary>Ways that the items of one list may lead: to the item, to another page, to the list in another order.</summary>
    private const int MostItemDoors = 3;

    /// <summary>Characters of a label by how many stand in its row; of more (weekdays, days, hours) as many as fit.</summary>
    private static readonly int[] LongestLabels = [40, 28, 20, 10];

    /// <summary>What a label begins with that takes something away for good, or says no to somebody.</summary>
    private static readonly string[] Dangers =
    [
        "eliminar", "borrar", "retirar", "rechazar", "anular", "cancelar la", "descartar", "archivar",
        "excluir", "apagar", "recusar", "cancelar a", "arquivar",
    ];

    private static readonly string[] Closings = ["cierr", "encerra"];

    public static void Hold(Screen screen)
    {
        var broken = Broken(screen).ToArray();
        Assert.True(broken.Length == 0, $"{string.Join("\n", broken)}\nThe screen:\n{Show(screen)}");
    }

    /// <summary>Each message that an inline result puts into a chat is a screen, too; apps show two lines of what describes it.</summary>
    public static void Hold(InlineAnswer answer)
    {
        foreach (var result in answer.Results)
        {
            Hold(result.Message);
            Assert.True(result.Description.Length <= LongestDescription, $"More than two lines: {result.Description}");
        }

        Assert.InRange(answer.Button?.Label.Length ?? 1, 1, LongestLabels[0]);
    }

    public static IEnumerable<string> Broken(Screen screen)
    {
        var buttons = screen.Rows.SelectMany(row => row).ToArray();
        var ways = buttons.Where(button => button.Role != ButtonRole.Item).ToArray();
        var labels = screen.Rows.SelectMany(row => row.SelectMany(button => Label(button, row.Length)));
        return [.. Numbers(screen, ways), .. Hours(screen), .. Order(ways), .. Items(buttons), .. Keys(screen), .. labels, .. buttons.SelectMany(FixedLabels.Cut)];
    }

    private static IEnumerable<string> Numbers(Screen screen, Button[] ways)
    {
        if (ways.Length > MostButtons)
        {
            yield return $"{ways.Length} buttons besides items, at most {MostButtons}.";
        }

        if (!screen.Quotes && LengthOf(screen) is > LongestText and var length)
        {
            yield return $"A text of {length} characters that quotes nobody, at most {LongestText}.";
        }
    }

    /// <summary>Telegram takes one kind of buttons a message: keys in the place of the keyboard, or buttons below the text.</summary>
    private static IEnumerable<string> Keys(Screen screen)
    {
        if (screen.Rows.Length > 0 && (screen.EndsPicking || screen.Picker is not null))
        {
            yield return "Buttons beside keys.";
        }

        foreach (var key in screen.Picker is { } picker ? [picker.Label, picker.Decline] : Array.Empty<string>())
        {
            if (key.Length == 0 || key.Length > LongestLabels[0])
            {
                yield return $"The key [{key}] has {key.Length} characters.";
            }
        }
    }

    /// <summary>
    /// An exact hour by a named city's clock is marked, so that each reader's app shows it by their own. What is quoted stays as it was
    /// written, and a call closes by the clock of who funds it.
    /// </summary>
    private static IEnumerable<string> Hours(Screen screen) => MarkupReader.Shown(MarkedOrQuoted().Replace(screen.Text.ToString(), ""))
        .Split('\n')
        .Where(line => !Closings.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .SelectMany(line => HourOfPlace().Matches(line))
        .Select(hour => $"«{hour.Value}» is not marked as a time.");

    /// <summary>The main one first, what is dangerous last.</summary>
    private static IEnumerable<string> Order(Button[] ways)
    {
        if (ways.Skip(1).FirstOrDefault(button => button.Role == ButtonRole.Main) is { } late)
        {
            yield return $"The main [{late.Label}] is not the first.";
        }

        var last = ways.SkipWhile(button => button.Role != ButtonRole.Danger);
        if (last.FirstOrDefault(button => button.Role != ButtonRole.Danger) is { } after)
        {
            yield return $"[{after.Label}] stands after what is dangerous.";
        }

        foreach (var hidden in ways.Where(button => button.Role != ButtonRole.Danger && IsDanger(button.Label)))
        {
            yield return $"[{hidden.Label}] is not marked as dangerous.";
        }
    }

    private static IEnumerable<string> Items(Button[] buttons)
    {
        foreach (var twice in buttons.GroupBy(button => button.Label).Where(alike => alike.Count() > 1 && alike.Key != "·"))
        {
            yield return $"[{twice.Key}] stands there {twice.Count()} times.";
        }

        foreach (var list in Lists(buttons).Where(list => list.Length > MostItemDoors))
        {
            yield return $"Items of one list lead through {string.Join(", ", list)}: those are different things.";
        }
    }

    /// <summary>The doors of each list; between two lists stands a way, as between the parts of a morning letter.</summary>
    private static IEnumerable<string?[]> Lists(Button[] buttons)
    {
        for (var from = 0; from < buttons.Length;)
        {
            var list = buttons.Skip(from).TakeWhile(button => button.Role == ButtonRole.Item).ToArray();
            yield return [.. list.Where(button => button.Data is not null).Select(button => Press.Parse(button.Data!)?.Code).Distinct()];
            from += list.Length + 1;
        }
    }

    private static IEnumerable<string> Label(Button button, int inRow)
    {
        var most = LongestLabels[Math.Min(inRow, LongestLabels.Length) - 1];
        var length = new StringInfo(button.Label).LengthInTextElements;
        return length > most ? [$"[{button.Label}] has {length} characters, {inRow} in a row have at most {most}."] : [];
    }

    /// <summary>«Quitar» alone takes a person away; «Quitar: reuniones» only switches.</summary>
    private static bool IsDanger(string label)
    {
        string[] words = [.. Folding.Words(label).SkipWhile(word => word is "si" or "sim")];
        return words is ["quitar" or "remover"]
            || Dangers.Any(danger => $"{string.Join(' ', words)} ".StartsWith(danger + " ", StringComparison.Ordinal));
    }

    private static int LengthOf(Screen screen) => MarkupReader.Shown(screen.Text.ToString()).Length;

    private static string Show(Screen screen) => MarkupReader.Shown(screen.Text.ToString()) + "\n"
        + string.Join("\n", screen.Rows.Select(row => string.Join(" ", row.Select(button => $"[{button.Label}]{Mark(button)}"))));

    private static string Mark(Button button) => button.Role switch
    {
        ButtonRole.Main => "*",
        ButtonRole.Danger => "!",
        ButtonRole.Item => "-",
        _ => "",
    };

    [GeneratedRegex("<(?<tag>tg-time|blockquote)[ >].*?</\\k<tag>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkedOrQuoted();

    [GeneratedRegex("[0-9]{1,2}:[0-9]{2} de \\p{Lu}\\w+")]
    private static partial Regex HourOfPlace();
}
