using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Tests.Scenarios;

/// <summary>Every button that stood on a screen of commit 17e9d91 is still answered, and in the way that it was.</summary>
public sealed class KeptButtonsTest
{
    public static TheoryData<string> Chats => [.. KeptStore.Screens.Chats.Where(chat => Presses(chat).Any()).Select(chat => chat.Address)];

    /// <summary>Each is pressed on a store of its own, since most of them change something.</summary>
    [Theory]
    [MemberData(nameof(Chats))]
    public void Old_buttons_do_what_they_say(string address)
    {
        var chat = KeptStore.Screens.Chats.Single(candidate => candidate.Address == address);
        Assert.Empty(Presses(chat).Select(press => Fault(chat, press.MessageId, press.Button)).OfType<string>());
    }

    /// <summary>What earlier versions wrote and this one would shorten is read like the shorter one.</summary>
    [Fact]
    public void Among_them_are_arguments_that_are_empty_or_0_at_the_end()
    {
        var written = KeptStore.Screens.Chats.SelectMany(Presses).Select(press => press.Button.Data!).ToList();
        foreach (var start in new[] { "1r.open~", "1r.sec~", "1s.sec~", "1s.look~", "1e.groups~" })
        {
            Assert.Contains(written.Where(data => data.StartsWith(start, StringComparison.Ordinal)), data => data[^2..] == "~0");
        }

        foreach (var start in new[] { "1r.queue~", "1p.near~", "1fsubmit~", "1fmeeting~", "1fask~" })
        {
            Assert.Contains(written, data => data.StartsWith(start, StringComparison.Ordinal) && data.EndsWith('~'));
        }
    }

    private static IEnumerable<(int MessageId, KeptButton Button)> Presses(KeptChat chat) => chat.Messages.Concat(chat.Later)
        .SelectMany(message => message.Rows.SelectMany(row => row).Select(button => (message.Id, button)))
        .Where(press => press.button.Data is not null)
        .DistinctBy(press => press.button.Data);

    /// <summary>Null where the press did what it did then; an exception of a handler ends the test.</summary>
    private static string? Fault(KeptChat chat, int messageId, KeptButton button)
    {
        using var kept = new KeptStore(StoreEngine.Sqlite);
        var isShown = false;
        kept.Scenario.Written += entry => isShown |= entry.To.Key == chat.Address;
        var phone = kept[chat.Person ?? "Ana"];
        if (chat.Title is { } title)
        {
            phone.PressesIn(KeptStore.Group(title), button.Data!, messageId);
        }
        else
        {
            phone.Presses(button.Data!, messageId);
        }

        var answer = isShown ? "shows" : "tells";
        return answer == button.Answers && !IsUnknown(phone.Toast) ? null : $"[{button.Label}] {button.Data}: {answer} {phone.Toast?.Text}";
    }

    private static bool IsUnknown(Toast? toast) =>
        Enum.GetValues<Language>().Any(language => toast?.Text == DispatcherScreens.OldButton(language));
}
