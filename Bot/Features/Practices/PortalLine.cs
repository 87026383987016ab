using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Portal;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Texts;

namespace Bot.Features.Practices;

/// <summary>Where a published practice stands on the network's portal, as its card says it.</summary>
internal static class PortalLine
{
    private static readonly Bilingual<string> OnThePortal = new("En el portal de Mercociudades", "No portal de Mercocidades");

    /// <summary>Empty where nobody recorded that it is there.</summary>
    public static Html Of(Occasion occasion, Practice practice, Language language) => Find(occasion.Store, practice) is { } entry
        ? Html.Of($"<a href=\"{entry.Address}\">{OnThePortal.In(language)}</a> ({Dates.Day(entry.Day, language)})")
        : Html.Empty;

    public static PortalEntry? Find(IWork work, Practice practice) => work.Find(PortalEntry.All, practice.Id);
}
