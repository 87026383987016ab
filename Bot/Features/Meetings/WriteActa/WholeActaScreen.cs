using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>What came of a whole acta that was sent.</summary>
/// <param name="Taken">Points whose text is another one now.</param>
/// <param name="TooLong">Points whose text had too many words.</param>
/// <param name="Others">Points of which somebody else wrote already.</param>
internal sealed record WholeTaken(DividedActa Divided, int Taken, IReadOnlyList<AgendaEntry> TooLong, IReadOnlyList<AgendaEntry> Others);

/// <summary>Says what was taken, and all that was not.</summary>
internal static class WholeActaScreen
{
    private const int MostLines = 12;

    private const int InLine = 90;

    public static Screen Of(ActaCase at, IReadOnlyList<AgendaEntry> entries, Language language, WholeTaken taken)
    {
        var (texts, id) = (ActaTexts.All.In(language), at.Meeting.Id);
        var leftOut = taken.Divided.LeftOut;
        var said = taken.Divided.Outcomes.Count == 0
            ? Html.Escape(texts.NoPointFound)
            : Html.Lines(
                texts.WasDivided(taken.Taken),
                taken.TooLong.Count == 0 ? Html.Empty : Html.Escape(texts.TooLong(Titles(taken.TooLong))),
                taken.Others.Count == 0 ? Html.Empty : Html.Escape(texts.OthersWrote(Titles(taken.Others))));
        var lines = leftOut.Take(MostLines).Select(line => Shortening.Line(line, InLine))
            .Concat(leftOut.Length > MostLines ? [texts.AndMoreLines(leftOut.Length - MostLines)] : []);
        return new Screen(Html.Lines(
            said,
            leftOut.IsEmpty ? Html.Empty : Html.Of(
                $"{texts.WasLeftOut(leftOut.Length)}\n<blockquote expandable>{string.Join('\n', lines)}</blockquote>")))
        { Quotes = true }
            .Items(taken.Others.Concat(taken.TooLong).Select(entry => Button.Do(
                Numbered(entry), taken.Others.Contains(entry) ? WritingActa.ClashDoor.To(id, entry.Id) : WritingActa.WriteDoor.To(id, entry.Id))))
            .Row(Button.Do(texts.BackToActa, MeetingDoors.Acta.To(id)));

        string Numbered(AgendaEntry entry) =>
            AgendaList.Numbered(entry, entries.Index().First(one => one.Item == entry).Index, language).Written;

        string Titles(IEnumerable<AgendaEntry> of) => Locale.Of(language).And(of.Select(entry => entry.Title(language)));
    }
}
