using System.Diagnostics;
using System.Text;
using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>
/// Two readers of others understand the calendar files: icalendar and vobject for Python (Debian: python3-icalendar, python3-vobject).
/// Left out, and said so, where they are not installed.
/// </summary>
public sealed class CalendarReadersTest
{
    private const string Available = "import icalendar, vobject";

    /// <summary>Prints a line an event: reader, method, uid, sequence, begin, end, summary.</summary>
    private const string Reading = """
        import sys, icalendar, vobject
        sys.stdout.reconfigure(encoding="utf-8")
        data = sys.stdin.buffer.read().decode("utf-8")
        calendar = icalendar.Calendar.from_ical(data)
        for event in calendar.walk("VEVENT"):
            assert not event.errors, event.errors
            end = event.get("DTEND")
            print("|".join(["icalendar", str(calendar.get("METHOD", "")), str(event["UID"]), str(event["SEQUENCE"]), event["DTSTART"].dt.isoformat(), end.dt.isoformat() if end else "", str(event["SUMMARY"])]))
        for calendar in vobject.readComponents(data, validate=True):
            for event in calendar.contents.get("vevent", []):
                end = event.dtend.value.isoformat() if hasattr(event, "dtend") else ""
                print("|".join(["vobject", calendar.method.value if hasattr(calendar, "method") else "", event.uid.value, event.sequence.value, event.dtstart.value.isoformat(), end, event.summary.value]))
        """;

    /// <summary>Debian's packages belong to its own Python, which need not be the first one in the path.</summary>
    private static readonly string[] Pythons = ["/usr/bin/python3", "python3"];

    private static readonly Lazy<Task<string?>> Reader = new(async () =>
    {
        foreach (var python in Pythons)
        {
            if ((await Run(python, Available, [])).ExitCode == 0)
            {
                return python;
            }
        }

        return null;
    });

    private static readonly Instant Now = Instant.FromUtc(2026, 9, 2, 12, 0);

    public static TheoryData<string, string> Dates => new()
    {
        { "2026-10-16T10:00 America/Sao_Paulo", "2026-10-16T13:00:00+00:00|" },
        { "2026-10-16T10:00-12:30 America/Sao_Paulo", "2026-10-16T13:00:00+00:00|2026-10-16T15:30:00+00:00" },
        { "2026-10-16", "2026-10-16|2026-10-17" },
        { "2026-10-14/2026-10-16", "2026-10-14|2026-10-17" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Both_read_announcement_change_open_date_and_cancellation(string date, string expected)
    {
        var announced = SampleMeetings.On(MeetingDate.FromText(date));
        var changed = announced.Change(announced.Details with { Host = null }, 1, SampleMeetings.Coordinator, Now).Value;
        var open = changed.Moved(new MeetingDate.Unknown(), Now);
        var again = open.Moved(changed.Details.Date, Now);
        var cancelled = again.Cancel(SampleMeetings.Reason("Paro de transporte"), SampleMeetings.Coordinator, Now).Value;
        foreach (var (meeting, method, sequence) in new[] { (announced, "PUBLISH", 0), (changed, "PUBLISH", 1), (open, "CANCEL", 2), (again, "PUBLISH", 3), (cancelled, "CANCEL", 4) })
        {
            var read = await Read([meeting]);
            var line = $"{method}|meeting123@utdel.mercociudades.org|{sequence}|{expected}|{Summary}";
            Assert.Equal(["icalendar|" + line, "vobject|" + line], read);
        }
    }

    [Fact]
    public async Task Both_read_a_file_of_several_meetings_and_an_empty_one()
    {
        var meetings = Dates.Select((row, index) => SampleMeetings.On(MeetingDate.FromText(row.Data.Item1)) with { Id = $"meeting{index}" }).ToArray();
        Assert.Equal(8, (await Read(meetings)).Length);
        Assert.Empty(await Read(Array.Empty<Meeting>()));
    }

    [Fact]
    public async Task Both_read_what_is_served_under_an_address()
    {
        var meetings = Dates.Select((row, index) => SampleMeetings.On(MeetingDate.FromText(row.Data.Item1)) with { Id = $"meeting{index}" });
        Assert.Equal(8, (await Read(CalendarFile.Serve([.. meetings.Select(Entry)], Organiser, "Reuniones", DateTimeZoneProviders.Tzdb))).Length);
    }

    private static string Summary => "Reunión; de la \"UT DEL\", Campinas: " + string.Concat(Enumerable.Repeat("integração produtiva 🙂 ", 8)) + "fin";

    private static readonly (string Name, string Uri) Organiser = ("UT DEL", "https://t.me/bbp_bot");

    private static CalendarEntry Entry(Meeting meeting) => new(meeting, Summary, "Campinas, Brasil; Sala 1", "Línea 1\nLínea 2");

    private static Task<string[]> Read(IReadOnlyList<Meeting> meetings) =>
        Read(CalendarFile.Write([.. meetings.Select(Entry)], Organiser, "Reuniones", Now, DateTimeZoneProviders.Tzdb));

    private static async Task<string[]> Read(byte[] file)
    {
        var python = await Reader.Value;
        Assert.SkipWhen(python is null, "Python with icalendar and vobject is not installed here.");
        var (exitCode, output, errors) = await Run(python, Reading, file);
        Assert.True(exitCode == 0, errors);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> Run(string python, string program, byte[] input)
    {
        using var process = new Process
        {
            StartInfo = new(python, ["-c", program])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            },
        };
        try
        {
            _ = process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "", "There is no python3.");
        }

        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read: its exit code says so.
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
