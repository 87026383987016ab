using System.Collections.Frozen;
using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>Does one call and writes its result, or refuses. Called with the gate held.</summary>
internal delegate Refusal? Method(World world, Arguments arguments, Utf8JsonWriter result);

/// <summary>Everything that the server knows to do, by the name of the Bot API; letter case does not matter there.</summary>
internal static class Methods
{
    public const string GetUpdates = "getUpdates";

    public static readonly FrozenDictionary<string, Method> All = new Dictionary<string, Method>(StringComparer.OrdinalIgnoreCase)
    {
        ["getMe"] = SetupMethods.GetMe,
        ["setMyCommands"] = SetupMethods.SetCommands,
        ["getMyCommands"] = SetupMethods.GetCommands,
        ["deleteMyCommands"] = SetupMethods.DeleteCommands,
        ["setMyDescription"] = SetupMethods.SetDescription,
        ["setMyShortDescription"] = SetupMethods.SetShortDescription,
        ["getMyDescription"] = SetupMethods.GetDescription,
        ["getMyShortDescription"] = SetupMethods.GetShortDescription,
        ["setWebhook"] = UpdateMethods.SetWebhook,
        ["deleteWebhook"] = UpdateMethods.DeleteWebhook,
        ["getWebhookInfo"] = UpdateMethods.GetWebhookInfo,
        ["sendMessage"] = Sending.SendMessage,
        ["sendDocument"] = Sending.SendDocument,
        ["sendPhoto"] = Sending.SendPhoto,
        ["sendMediaGroup"] = Sending.SendMediaGroup,
        ["sendVenue"] = Sending.SendVenue,
        ["sendPoll"] = Polls.Send,
        ["sendChatAction"] = Sending.SendChatAction,
        ["editMessageText"] = Editing.EditText,
        ["editEphemeralMessageText"] = Whispering.EditText,
        ["editMessageReplyMarkup"] = Editing.EditKeyboard,
        ["deleteMessage"] = Editing.Delete,
        ["pinChatMessage"] = Editing.Pin,
        ["unpinChatMessage"] = Editing.Unpin,
        ["answerCallbackQuery"] = Answering.AnswerCallback,
        ["answerInlineQuery"] = Answering.AnswerInline,
        ["getFile"] = FileReader.GetFile,
        ["getChat"] = ChatMethods.GetChat,
        ["getChatMember"] = ChatMethods.GetMember,
        ["getChatAdministrators"] = ChatMethods.GetAdministrators,
        ["getChatMemberCount"] = ChatMethods.CountMembers,
        ["leaveChat"] = ChatMethods.Leave,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
