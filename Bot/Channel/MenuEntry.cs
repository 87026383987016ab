using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Bot.Channel;

/// <summary>One menu or description, and the call that sets it.</summary>
/// <param name="Key">Kind, and language or person: "private", "private.pt", "chat.5001".</param>
/// <param name="Content">What it shows.</param>
internal sealed record MenuEntry(string Key, string Content, RequestBase<bool> Request)
{
    private const string PersonalPrefix = "chat.";
    private const string Groups = "groups";
    private const string GroupAdmins = "groupadmins";
    private const string PortugueseSuffix = ".pt";

    /// <summary>
    /// For everybody: commands in private and in groups, and both descriptions. Spanish is what all other languages see, too.
    /// </summary>
    public static IEnumerable<MenuEntry> Common(Routes routes)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var (suffix, code) = language == Language.Pt ? (PortugueseSuffix, "pt") : ("", null);
            var texts = MenuTexts.All.In(language);
            yield return new(
                "about" + suffix, texts.Description, new SetMyDescriptionRequest { Description = texts.Description, LanguageCode = code });
            yield return new(
                "short" + suffix, texts.ShortDescription, new SetMyShortDescriptionRequest { ShortDescription = texts.ShortDescription, LanguageCode = code });
            yield return OfCommands("private" + suffix, CommandMenu.Of(routes, null), language, BotCommandScope.AllPrivateChats(), code);
            if (CommandMenu.OfGroups(routes).Any())
            {
                yield return OfCommands(Groups + suffix, CommandMenu.OfGroups(routes), language, BotCommandScope.AllGroupChats(), code);
            }

            if (CommandMenu.OfGroupAdmins(routes).Any())
            {
                yield return OfCommands(
                    GroupAdmins + suffix, CommandMenu.OfGroupAdmins(routes), language, BotCommandScope.AllChatAdministrators(), code);
            }
        }
    }

    /// <summary>Whether somebody's chat has a menu of its own: more commands, or another language than their Telegram app's.</summary>
    public static bool IsPersonal(Routes routes, Person person) =>
        person.LanguageChosen || CommandMenu.Of(routes, person).Count() > CommandMenu.Of(routes, null).Count();

    public static string KeyOf(string personId) => PersonalPrefix + personId;

    /// <summary>In one person's own chat, in the language that they speak here.</summary>
    public static MenuEntry Personal(Routes routes, Person person) =>
        OfCommands(KeyOf(person.Id), CommandMenu.Of(routes, person), person.Language, BotCommandScope.Chat(person.TelegramId), null);

    /// <summary>The call that takes a command menu away; null for what is no command menu of a person or of groups.</summary>
    public static RequestBase<bool>? Removal(string key)
    {
        var isPortuguese = key.EndsWith(PortugueseSuffix, StringComparison.Ordinal);
        BotCommandScope? scope = (isPortuguese ? key[..^PortugueseSuffix.Length] : key) switch
        {
            Groups => BotCommandScope.AllGroupChats(),
            GroupAdmins => BotCommandScope.AllChatAdministrators(),
            var personal when personal.StartsWith(PersonalPrefix, StringComparison.Ordinal) =>
                BotCommandScope.Chat(long.Parse(personal.AsSpan(PersonalPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)),
            _ => null,
        };
        return scope is null ? null : new DeleteMyCommandsRequest { Scope = scope, LanguageCode = isPortuguese ? "pt" : null };
    }

    private static MenuEntry OfCommands(string key, IEnumerable<Command> commands, Language language, BotCommandScope scope, string? code)
    {
        BotCommand[] lines = [.. commands.Select(command => new BotCommand(command.In(language), command.MenuIn(language)!))];
        return new(
            key,
            string.Join('\n', lines.Select(line => $"{line.Command}: {line.Description}")),
            new SetMyCommandsRequest { Commands = lines, Scope = scope, LanguageCode = code });
    }
}
