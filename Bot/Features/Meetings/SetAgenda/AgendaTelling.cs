using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>
/// Groups get the temario with the first reminder of the last week, and with the later ones what changed since, once.
/// </summary>
internal static class AgendaTelling
{
    /// <summary>Characters of markup that surely fit into one message of 4,096.</summary>
    private const int OneMessage = 3800;

    /// <summary>Subject: a meeting's id, a space, a group's own id.</summary>
    public static Turn Tell(Occasion occasion, string subject)
    {
        if (subject.Split(' ') is not [var meetingId, var groupId]
            || occasion.Store.Find(MeetingBook.All, meetingId) is not { State: MeetingState.Planned } meeting
            || occasion.Store.Find(Groups.All, groupId) is not { } group || !GroupMeetingCard.Hears(group, meeting))
        {
            return Turn.Quiet;
        }

        var entries = AgendaList.Of(occasion, meeting);
        ImmutableArray<ToldPoint> now = [.. entries.Select(
            entry => new ToldPoint(entry.Id, entry.Point?.Content.Title.Text ?? "", entry.Minutes))];
        var known = occasion.Store.Find(AgendaPost.All, AgendaPost.IdOf(meeting.Id, group.Id));
        if ((known is null && now.IsEmpty) || known?.Told.SequenceEqual(now) == true)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(
            AgendaPost.All, new AgendaPost { MeetingId = meeting.Id, GroupId = group.Id, Told = now, Version = 1 + (known?.Version ?? 0) });
        var text = GroupText.In(group.Language, language =>
            known is null ? AgendaList.Text(meeting, entries, language) : Changes(meeting, known.Told, entries, language));
        if (text.ToString().Length <= OneMessage)
        {
            return Turn.Of(Message(occasion, meeting, group, text));
        }

        AgendaFile.Make(occasion, meeting, GroupMeetingCard.AddressOf(group), $"{meeting.Id} {group.Id}", LanguageOf(group));
        return Turn.Quiet;
    }

    /// <summary>In which language a group gets a file.</summary>
    public static Language LanguageOf(Group group) => group.Language == GroupLanguage.Pt ? Language.Pt : Language.Es;

    private static Show Message(Occasion occasion, Meeting meeting, Group group, Html text)
    {
        var screen = new Screen(text) { Quotes = true, Silent = true, ReplyToSlot = GroupMeetingCard.SlotOf(meeting.Id) }
            .Row(Button.Link(
                GroupText.Label(group.Language, language => AgendaTexts.All.In(language).SeeAgenda, GroupText.Details),
                occasion.Bot.DeepLink(AgendaList.Link + meeting.Id)));
        return new Show(GroupMeetingCard.AddressOf(group), null, screen, ShowMode.New) { Broadcast = true };
    }

    /// <summary>What is different, point by point, under the meeting's name.</summary>
    private static Html Changes(Meeting meeting, ImmutableArray<ToldPoint> before, IReadOnlyList<AgendaEntry> entries, Language language)
    {
        var texts = AgendaTexts.All.In(language);
        var (was, ids) = (before.ToDictionary(point => point.Id), entries.Select(entry => entry.Id).ToHashSet());
        var added = entries.Where(entry => !was.ContainsKey(entry.Id))
            .Select(entry => texts.Added($"{entry.Title(language)} ({AgendaListTexts.All.In(language).Minutes(entry.Minutes)})"));
        var gone = before.Where(point => !ids.Contains(point.Id) && point.Title.Length > 0).Select(point => texts.TakenOff(point.Title));
        var longer = entries.Where(entry => was.TryGetValue(entry.Id, out var point) && point.Minutes != entry.Minutes)
            .Select(entry => texts.OtherMinutes($"{entry.Title(language)} ({AgendaListTexts.All.In(language).Minutes(entry.Minutes)})"));
        var isMoved = !before.Select(point => point.Id).Where(ids.Contains)
            .SequenceEqual(entries.Select(entry => entry.Id).Where(was.ContainsKey));
        string[] order = isMoved ? [texts.OtherOrder] : [];
        return Html.Lines(
        [
            texts.HasChanged(MeetingCard.Heading(meeting.Details, language)),
            .. added.Concat(gone).Concat(longer).Concat(order).Select(Html.Escape),
        ]);
    }
}
