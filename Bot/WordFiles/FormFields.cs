using System.Globalization;
using System.Xml.Linq;
using Bot.Domain.Practices.Import;

namespace Bot.WordFiles;

/// <summary>
/// What was filled into the fields of a form. A box is a ☒ or a ☐ in the text, whatever it looks like in the file; a list says what was
/// chosen from it; what only asks to be filled in says nothing.
/// </summary>
internal static class FormFields
{
    /// <summary>Signs of a box; a content control with more text than this has words in it too.</summary>
    private const int BoxLength = 2;

    private static readonly string[] Prompts = ["elija", "seleccione", "escolha", "escolher", "selecione", "choose", "select"];

    /// <summary>Puts what the content controls of a part say in place of what they show; they are plain text after it.</summary>
    public static void Settle(XElement part, CancellationToken stopping)
    {
        foreach (var control in part.Descendants().Where(element => DocxNames.NameOf(element) == "w:sdt").ToArray())
        {
            stopping.ThrowIfCancellationRequested();
            if (control.Child("w:sdtPr") is not { } properties || control.Child("w:sdtContent") is not { } content)
            {
                continue;
            }

            if (properties.Elements().FirstOrDefault(element => element.Name.LocalName == "checkbox") is { } box)
            {
                Tick(content, box.Elements().FirstOrDefault(element => element.Name.LocalName == "checked").IsOn() == true);
            }
            else if (properties.Child("w:showingPlcHdr").IsOn() == true || IsPrompt(properties, content))
            {
                content.RemoveNodes();
            }
        }
    }

    /// <summary>What a field of the older kind says (w:ffData).</summary>
    /// <returns>Empty for a list from which nothing was chosen; null for a field whose text stands in the file.</returns>
    public static string? Read(XElement? data)
    {
        if (data.Child("w:checkBox") is { } box)
        {
            return Box((box.Child("w:checked") ?? box.Child("w:default")).IsOn() == true);
        }

        return data.Child("w:ddList") is not { } list ? null
            : int.TryParse(list.Child("w:result").Stated("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var chosen)
                ? list.Elements().Where(element => DocxNames.NameOf(element) == "w:listEntry").ElementAtOrDefault(chosen).Stated("val")
                    ?? ""
                : "";
    }

    private static string Box(bool isTicked) => isTicked ? TickBoxes.Ticked : TickBoxes.Empty;

    private static void Tick(XElement content, bool isTicked)
    {
        var written = content.Descendants().Where(element => DocxNames.NameOf(element) is "w:t" or "w:sym").ToArray();
        if (written.Length == 0)
        {
            return;
        }

        var isOnlyBox = string.Concat(written.Select(element => element.Value)).Trim().Length <= BoxLength;
        written[0].AddBeforeSelf(new XElement(written[0].Name.Namespace + "t", Box(isTicked) + (isOnlyBox ? "" : " ")));
        foreach (var old in written.Take(isOnlyBox ? written.Length : 0))
        {
            old.Remove();
        }
    }

    /// <summary>Whether a list shows the entry that asks to choose: one without a value, or the first where it says so in words.</summary>
    private static bool IsPrompt(XElement properties, XElement content)
    {
        if ((properties.Child("w:dropDownList") ?? properties.Child("w:comboBox")) is not { } list)
        {
            return false;
        }

        var shown = string.Concat(content.Descendants().Where(element => DocxNames.NameOf(element) == "w:t").Select(text => text.Value))
            .Trim();
        var entry = list.Elements().FirstOrDefault(item => (item.Stated("displayText") ?? item.Stated("value"))?.Trim() == shown);
        return entry is not null
            && (entry.Stated("value") is null or "" || Prompts.Any(prompt => shown.StartsWith(prompt, StringComparison.OrdinalIgnoreCase)));
    }
}
