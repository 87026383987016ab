using System.Text;
using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

public sealed class CalendarFileTest
{
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 2, 12, 0);

    private static readonly (string Name, string Uri) Organiser = ("UT DEL \"Mercociudades\"", "https://t.me/bbp_bot");

    [Fact]
    public void An_exact_meeting_is_written_in_utc()
    {
        var lines = Lines(SampleMeetings.On(SampleMeetings.Friday));
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", ""), (lines[0], lines[^2], lines[^1]));
        Assert.Contains("VERSION:2.0", lines);
        Assert.Contains("METHOD:PUBLISH", lines);
        Assert.Contains("UID:meeting123@utdel.mercociudades.org", lines);
        Assert.Contains("SEQUENCE:0", lines);
        Assert.Contains("DTSTART:20261016T130000Z", lines);
        Assert.Contains("STATUS:CONFIRMED", lines);
        Assert.Contains("ORGANIZER;CN=UT DEL 'Mercociudades':https://t.me/bbp_bot", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("DTEND", StringComparison.Ordinal));
    }

    [Fact]
    public void A_meeting_whose_end_is_known_has_one() =>
        Assert.Contains("DTEND:20261016T153000Z", Lines(SampleMeetings.On(SampleMeetings.Friday with { Until = new LocalTime(12, 30) })));

    [Fact]
    public void Whole_days_end_on_the_day_behind_the_last()
    {
        Assert.Contains("DTEND;VALUE=DATE:20261017", Lines(SampleMeetings.On(MeetingDate.FromText("2026-10-16"))));
        var several = Lines(SampleMeetings.On(MeetingDate.FromText("2026-10-30/2026-10-31")));
        Assert.Contains("DTSTART;VALUE=DATE:20261030", several);
        Assert.Contains("DTEND;VALUE=DATE:20261101", several);
    }

    [Fact]
    public void Changes_and_cancellations_raise_the_sequence_of_the_same_uid()
    {
        var moved = SampleMeetings.On(new MeetingDate.Unknown()).Moved(SampleMeetings.Friday, Now);
        Assert.Contains("SEQUENCE:1", Lines(moved));
        var cancelled = Lines(moved.Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, Now).Value);
        Assert.Contains("METHOD:CANCEL", cancelled);
        Assert.Contains("STATUS:CANCELLED", cancelled);
        Assert.Contains("SEQUENCE:2", cancelled);
        Assert.Contains("UID:meeting123@utdel.mercociudades.org", cancelled);
    }

    [Fact]
    public void A_date_that_is_void_is_taken_back_until_there_is_another()
    {
        var open = SampleMeetings.On(SampleMeetings.Friday).Moved(new MeetingDate.Unknown(), Now).Moved(MeetingDate.FromText("2026-11"), Now);
        var lines = Lines(open);
        Assert.Contains("METHOD:CANCEL", lines);
        Assert.Contains("DTSTART:20261016T130000Z", lines);
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Contains("SEQUENCE:2", lines);
        var dated = Lines(open.Moved(MeetingDate.FromText("2026-11-20"), Now));
        Assert.Contains("METHOD:PUBLISH", dated);
        Assert.Contains("STATUS:CONFIRMED", dated);
        Assert.Contains("SEQUENCE:3", dated);
        Assert.False(CalendarFile.CanTakeBack(SampleMeetings.On(new MeetingDate.Unknown())));
    }

    [Fact]
    public void What_has_no_day_is_left_out() =>
        Assert.DoesNotContain("BEGIN:VEVENT", Lines(SampleMeetings.On(MeetingDate.FromText("2026-10"))));

    [Fact]
    public void Planned_and_cancelled_do_not_go_into_one_file()
    {
        var meeting = SampleMeetings.On(SampleMeetings.Friday);
        var cancelled = meeting.Cancel(SampleMeetings.Reason("Paro"), SampleMeetings.Coordinator, Now).Value;
        Assert.Throws<ArgumentException>(() => CalendarFile.Write([Entry(meeting), Entry(cancelled)], Organiser, "Reuniones", Now, DateTimeZoneProviders.Tzdb));
    }

    [Fact]
    public void Long_lines_are_folded_between_characters_and_texts_escaped()
    {
        var summary = "Reunión; con, comas \\ y " + string.Concat(Enumerable.Repeat("ñandúes 🙂 ", 30)) + "\nfin";
        var file = Encoding.UTF8.GetString(CalendarFile.Write([Entry(SampleMeetings.On(SampleMeetings.Friday)) with { Summary = summary }], Organiser, "Reuniones", Now, DateTimeZoneProviders.Tzdb));
        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        var unfolded = file.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Reunión\\; con\\, comas \\\\ y ñandúes 🙂", unfolded, StringComparison.Ordinal);
        Assert.Contains("🙂 \\nfin\r\n", unfolded, StringComparison.Ordinal);
    }

    [Fact]
    public void No_character_is_broken_wherever_a_line_ends()
    {
        for (var length = 0; length < 80; length++)
        {
            var summary = new string('a', length) + string.Concat(Enumerable.Repeat("👩‍🌾ñ", 20));
            Assert.Contains("SUMMARY:" + summary, Unfolded(Entry(SampleMeetings.On(SampleMeetings.Friday)) with { Summary = summary }));
        }
    }

    [Theory]
    [InlineData("https://meet.example.org/reunión?a=1,2;b=ñ&c=3#x")]
    [InlineData("http://sala.gob.ar/UT%20DEL")]
    public void A_link_is_written_to_the_letter(string link) =>
        Assert.Contains("URL:" + link, Unfolded(Entry(SampleMeetings.On(SampleMeetings.Friday)) with { Link = link }));

    [Fact]
    public void What_is_not_known_has_no_line()
    {
        var lines = Unfolded(Entry(SampleMeetings.On(SampleMeetings.Friday)) with { Location = "", Description = "" });
        Assert.DoesNotContain(lines, line => line.StartsWith("LOCATION", StringComparison.Ordinal) || line.StartsWith("DESCRIPTION", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("URL", StringComparison.Ordinal) || line.StartsWith("GEO", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("DURATION", StringComparison.Ordinal) || line.StartsWith("TRANSP", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd", "DESCRIPTION:a\\nb\\nc\\nd")]
    [InlineData("BEGIN:VALARM\r\nEND:VALARM", "DESCRIPTION:BEGIN:VALARM\\nEND:VALARM")]
    [InlineData("\\n no es un salto; sí, esto\n", "DESCRIPTION:\\\\n no es un salto\\; sí\\, esto\\n")]
    public void No_text_gets_out_of_its_line(string description, string expected) =>
        Assert.Contains(expected, Unfolded(Entry(SampleMeetings.On(SampleMeetings.Friday)) with { Description = description }));

    [Theory]
    [InlineData("UT DEL, Mercociudades", "ORGANIZER;CN=\"UT DEL, Mercociudades\":https://t.me/bbp_bot")]
    [InlineData("UT: DEL; red", "ORGANIZER;CN=\"UT: DEL; red\":https://t.me/bbp_bot")]
    public void The_organiser_is_quoted_where_the_name_has_signs(string name, string expected) =>
        Assert.Contains(expected, Unfolded(Entry(SampleMeetings.On(SampleMeetings.Friday)), (name, Organiser.Uri)));

    [Fact]
    public void Stamps_are_those_of_the_file_and_of_the_meeting()
    {
        var meeting = SampleMeetings.On(SampleMeetings.Friday).Moved(MeetingDate.FromText("2026-11-20"), Now);
        var lines = Lines(meeting);
        Assert.Contains("DTSTAMP:20260902T120000Z", lines);
        Assert.Contains("LAST-MODIFIED:20260902T120000Z", lines);
        Assert.Contains("TRANSP:TRANSPARENT", lines);
        Assert.Contains("PRODID:-//Mercociudades UT DEL//Banco de Buenas Practicas//ES", lines);
        Assert.Contains("CALSCALE:GREGORIAN", lines);
    }

    private static string[] Unfolded(CalendarEntry entry, (string Name, string Uri)? organiser = null) =>
        Encoding.UTF8.GetString(CalendarFile.Write([entry], organiser ?? Organiser, "Reuniones", Now, DateTimeZoneProviders.Tzdb))
            .Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

    private static string[] Lines(Meeting meeting) =>
        Encoding.UTF8.GetString(CalendarFile.Write([Entry(meeting)], Organiser, "Reuniones", Now, DateTimeZoneProviders.Tzdb)).Split("\r\n");

    private static CalendarEntry Entry(Meeting meeting) => new(meeting, "Reunión de la UT DEL, Campinas", "Campinas, Brasil", "");
}
