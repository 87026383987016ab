using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network;

/// <summary>What others will read is looked at as it is written, so that no name gets into it.</summary>
internal static class Nameless
{
    /// <summary>Null lets it pass.</summary>
    /// <param name="field">The code of the question whose answer the other side reads.</param>
    /// <param name="names">Of the people of the writer's side.</param>
    /// <param name="sentence">What is said where one does; by default that contacts are handed over later.</param>
    /// <param name="places">Where both sides are from, as far as it is known; their names are no names of people.</param>
    public static Instead? Look(
        Context context, FormCursor asked, PersonDid did, string field, IEnumerable<string> names, IEnumerable<Place?> places, string? sentence = null)
    {
        var text = did switch
        {
            Said said => said.Text,
            Edited edited => edited.Text,
            _ => "",
        };
        var cities = places.Select(place => place?.Name ?? "");
        return asked.Field == field
            && NamelessWords.Parse(text, names, cities).Refusal is { Code: RefusalCode.NamesSomebody } refusal
            ? new(Turn.Quiet) { Again = new() { Above = Html.Escape(sentence ?? Refusals.Say(context.Language, refusal)) } }
            : null;
    }
}
