using Bot.Domain;
using Bot.Texts;

namespace Bot.Public.Pages;

/// <summary>What pages are put together from.</summary>
internal static class Markup
{
    /// <summary>A piece for each thing, one a line.</summary>
    public static Html Each<T>(IEnumerable<T> things, Func<T, Html> draw) => Html.Join("\n", [.. things.Select(draw)]);

    /// <summary>What a page is called, and a sentence about it.</summary>
    public static Html Title(string title, string says) => Html.Of($"<h1>{title}</h1>\n<p class=\"lead\">{says}</p>");

    /// <summary>Nothing where there is no content.</summary>
    public static Html Section(string heading, Html content) => Section(Html.Escape(heading), content);

    /// <inheritdoc cref="Section(string, Html)"/>
    public static Html Section(Html heading, Html content) =>
        content.IsEmpty ? default : Html.Of($"<section><h2>{heading}</h2>\n{content}</section>");

    /// <summary>The attribute that says in which language a text is, where that is not the page's.</summary>
    public static Html Spoken(Language written, Language language) =>
        written == language ? default : Html.Of($" lang=\"{Layout.CodeOf(written)}\"");

    /// <summary>Nothing where there is no text.</summary>
    public static Html Paragraph(Html text) => text.IsEmpty ? default : Html.Of($"<p>{text}</p>");

    /// <summary>Short links side by side; nothing where there is none.</summary>
    public static Html Tags(IEnumerable<Html> links) => Each(links, link => Html.Of($"<li>{link}</li>")) is { IsEmpty: false } items
        ? Html.Of($"<ul class=\"tags\">{items}</ul>")
        : default;

    /// <summary>A listing by its name, with how many it holds.</summary>
    public static Html Link(Language language, Listing listing) =>
        Layout.Link(language, listing.Path, Counted(listing.Name.In(language), listing));

    /// <summary>"Turismo (3 + 2)": those that wait for their city are counted apart.</summary>
    public static string Counted(string name, Listing listing) =>
        Shortening.Counted(name, listing.Confirmed, listing.FromArchive, int.MaxValue);

    /// <summary>A link out of the site.</summary>
    public static Html Outside(string address, string label) => Html.Of($"<a href=\"{address}\" rel=\"nofollow noopener\">{label}</a>");

    /// <summary>Names with their values; nothing where there is none.</summary>
    /// <param name="facts">Of <see cref="Fact"/>.</param>
    public static Html Facts(params ReadOnlySpan<Html> facts) =>
        Html.Lines(facts) is { IsEmpty: false } lines ? Html.Of($"<dl class=\"facts\">\n{lines}\n</dl>") : default;

    /// <summary>Nothing where there is no value.</summary>
    public static Html Fact(string name, Html value) =>
        value.IsEmpty ? default : Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    /// <param name="columns">Of figures where the name is followed by true.</param>
    /// <param name="isNarrow">Whether a figure stands near to what it is of, however wide the page is.</param>
    public static Html Table(IEnumerable<(string Name, bool IsFigure)> columns, IEnumerable<Html> rows, bool isNarrow = false) => Html.Of($"""
        <table{(isNarrow ? Html.Of($" class=\"figures\"") : default)}><thead><tr>{Each(columns, column => Html.Of($"<th scope=\"col\"{Figure(column.IsFigure)}>{column.Name}</th>"))}</tr></thead>
        <tbody>{Html.Join("\n", [.. rows])}</tbody></table>
        """);

    public static Html Row(params IEnumerable<(Html Value, bool IsFigure)> cells) =>
        Html.Of($"<tr>{Each(cells, cell => Html.Of($"<td{Figure(cell.IsFigure)}>{cell.Value}</td>"))}</tr>");

    private static Html Figure(bool isFigure) => isFigure ? Html.Of($" class=\"n\"") : default;
}
