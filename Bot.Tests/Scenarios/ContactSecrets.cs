using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Bot.Domain.Contacts;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Reads everything that goes to anybody, files unpacked, and finds names, mails and phones of the other side that went out before both
/// agreed. What somebody may read of their own side is no secret to them.
/// </summary>
internal sealed class ContactSecrets(Scenario scenario)
{
    private readonly List<Secrets> _all = [];

    /// <summary>How many texts were read, so that a test can see that some were.</summary>
    public int Read { get; private set; }

    /// <summary>How often somebody got a secret because both had agreed.</summary>
    public int Introduced { get; private set; }

    /// <param name="besides">Who may read them: their own side.</param>
    public void Of(Phone phone, string[] secrets, params Phone[] besides) =>
        _all.Add(new(phone.Id, secrets, [.. besides.Append(phone).Select(other => other.Id)]));

    public void Check(OutboxEntry entry)
    {
        if (entry.To.Person is { } person)
        {
            Check(person.ToString(CultureInfo.InvariantCulture), [JsonSerializer.Serialize(entry.Effect), .. FilesOf(entry.Effect)]);
        }
    }

    public void Check(string reader, params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Read++;
            foreach (var found in _all.Where(one => one.Texts.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase))))
            {
                Assert.True(found.Known.Contains(reader) || AreIntroduced(reader, found.Owner), $"{reader} reads of {found.Owner}:\n{text}");
            }
        }
    }

    private bool AreIntroduced(string reader, string owner)
    {
        var areIntroduced = scenario.Read(work => work.All(ContactRequests.All, KeyRange.All))
            .Where(request => request.IntroducedAt is not null)
            .Any(request => (request.AskedBy, request.AgreedBy) == (owner, reader) || request.AskedBy == reader);
        Introduced += areIntroduced ? 1 : 0;
        return areIntroduced;
    }

    /// <summary>What a file that is sent says, unpacked; nothing of other effects.</summary>
    internal static IEnumerable<string> FilesOf(Effect effect)
    {
        if (effect is not SendKept { StoredFile: var kept })
        {
            return [];
        }

        var content = Convert.FromBase64String(kept);
        if (content is not [(byte)'P', (byte)'K', ..])
        {
            return [Encoding.UTF8.GetString(content)];
        }

        using var package = new ZipArchive(new MemoryStream(content));
        return
        [
            .. package.Entries.Select(part =>
            {
                using var reader = new StreamReader(part.Open());
                return reader.ReadToEnd();
            }),
        ];
    }

    private sealed record Secrets(string Owner, string[] Texts, string[] Known);
}
