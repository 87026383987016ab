using Bot.Features;

namespace Bot.Tests.Architecture;

/// <summary>The folders' rules, read from the compiled code; each rule is shown to find a planted violation.</summary>
public sealed class ArchitectureTest
{
    private static readonly string[] Hosting =
        ["System.Net.Http", "System.Net.Sockets", "Microsoft.AspNetCore", "Microsoft.Data", "SQLitePCL", "Microsoft.Extensions", "System.Data"];

    [Fact]
    public void TheDomainKnowsNoTelegramHttpSqlOrHosting() =>
        Assert.Empty(Violations(typeof(Bot.Domain.Refusal).Assembly.Location, _ => true, used => StartsWithAny(used, [.. Hosting, "Bot.Channel", "Bot.Conversation", "Telegram.Bot"])));

    [Fact]
    public void FeaturesKnowNoChannelNoEngineNoHttpAndNoOtherFeature() =>
        Assert.Empty(Violations(BotFile, user => FeatureOf(user) is not null, IsForbiddenForFeatures, IsOtherFeature));

    [Fact]
    public void TheRootOfTheFeaturesHoldsTheListAlone() =>
        Assert.Equal(["FeatureList"], typeof(FeatureList).Assembly.GetTypes().Where(type => type is { Namespace: "Bot.Features", IsNested: false }).Select(type => type.Name));

    [Fact]
    public void ConversationKnowsNoFeature() =>
        Assert.Empty(Violations(BotFile, user => user.StartsWith("Bot.Conversation.", StringComparison.Ordinal), IsFeature));

    [Theory]
    [InlineData("Bot.Channel.")]
    [InlineData("Bot.Outbox.")]
    [InlineData("Bot.Storage.")]
    [InlineData("Bot.Texts.")]
    public void NothingBelowKnowsAFeature(string folder) =>
        Assert.Empty(Violations(BotFile, user => user.StartsWith(folder, StringComparison.Ordinal), IsFeature));

    [Fact]
    public void ThePlaygroundKnowsNoFeature() =>
        Assert.Empty(Violations(BotFile, user => user.StartsWith("Bot.Playground.", StringComparison.Ordinal), IsFeature));

    [Fact]
    public void ConversationKnowsNoChannel() =>
        Assert.Empty(Violations(BotFile, user => user.StartsWith("Bot.Conversation.", StringComparison.Ordinal), used => used.StartsWith("Bot.Channel.", StringComparison.Ordinal)));

    /// <summary>Handlers and rules speak in words of their own: what the Bot API looks like, only Channel, Delivery and the playground know.</summary>
    [Theory]
    [InlineData("Bot.Conversation.")]
    [InlineData("Bot.Features.")]
    [InlineData("Bot.WordFiles.")]
    [InlineData("Bot.Storage.")]
    [InlineData("Bot.Texts.")]
    public void TheBotApisTypesStayOutOf(string folder) =>
        Assert.Empty(Violations(BotFile, user => user.StartsWith(folder, StringComparison.Ordinal), IsBotApi));

    [Fact]
    public void APlantedUseOfTheBotApisTypesIsFound()
    {
        var found = Violations(typeof(ArchitectureTest).Assembly.Location, user => user == typeof(ArchitectureTest).FullName, IsBotApi);
        Assert.Contains(found, violation => violation.Contains("Telegram.Bot.Types.Message", StringComparison.Ordinal));
        Assert.NotEmpty(Violations(BotFile, user => user.StartsWith("Bot.Channel.", StringComparison.Ordinal), IsBotApi));
    }

    [Fact]
    public void NoFolderOfTheDomainNeedsOneThatNeedsIt() =>
        Assert.Equal("", string.Join("\n", FolderCircles.In(Dependencies.Of(typeof(Bot.Domain.Refusal).Assembly.Location), type => FolderBelow("Bot.Domain", type))));

    [Fact]
    public void NoFolderOfTheBotNeedsOneThatNeedsIt() =>
        Assert.Equal("", string.Join("\n", FolderCircles.In(Dependencies.Of(BotFile), type => type.StartsWith("Bot.Domain.", StringComparison.Ordinal) ? null : FolderBelow("Bot", type))));

    [Fact]
    public void APlantedCircleIsFound()
    {
        var circle = Assert.Single(FolderCircles.In(
            Dependencies.Of(typeof(ArchitectureTest).Assembly.Location), type => FolderBelow("Bot.Tests.Architecture.Planted", type)));
        Assert.StartsWith("One, Two: ", circle, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyTheKindsKnowWhichKindAFieldIs() =>
        Assert.Empty(Violations(BotFile, user => !user.StartsWith("Bot.Forms.Kinds.", StringComparison.Ordinal), IsQuestionKind));

    [Fact]
    public void APlantedQuestionForTheKindIsFound() =>
        Assert.Contains(
            Violations(typeof(ArchitectureTest).Assembly.Location, user => user == typeof(ArchitectureTest).FullName, IsQuestionKind),
            violation => violation.EndsWith("LongTextKind", StringComparison.Ordinal));

    [Fact]
    public void NoNamespaceIsCalledBotTelegram() =>
        Assert.DoesNotContain(typeof(Bot.Messages.Turn).Assembly.GetTypes(), type => type.Namespace?.StartsWith("Bot.Telegram", StringComparison.Ordinal) == true);

    [Fact]
    public void APlantedViolationInAMethodBodyIsFound()
    {
        var found = Violations(typeof(ArchitectureTest).Assembly.Location, user => user == typeof(ArchitectureTest).FullName, used => StartsWithAny(used, Hosting));
        Assert.Contains(found, violation => violation.Contains("System.Net.Http.HttpClient", StringComparison.Ordinal));
    }

    [Fact]
    public void APlantedUseOfAnotherFeatureIsFound()
    {
        Assert.True(IsOtherFeature("Bot.Features.Practices.FindPractices.Finding", "Bot.Features.Practices.SubmitPractice.Submitting"));
        Assert.False(IsOtherFeature("Bot.Features.Practices.FindPractices.Finding", "Bot.Features.Practices.FindPractices.FindTexts"));
        Assert.False(IsOtherFeature("Bot.Features.Practices.FindPractices.Finding", "Bot.Features.Practices.PracticeDoors"));
        Assert.True(IsOtherFeature("Bot.Features.Practices.FindPractices.Finding", "Bot.Features.Meetings.AskDays.AskingDays"));
    }

    private static string BotFile => typeof(Bot.Messages.Turn).Assembly.Location;

    private static List<string> Violations(string assembly, Func<string, bool> isUser, Func<string, bool> isForbidden, Func<string, string, bool>? isForbiddenPair = null) =>
    [
        .. Dependencies.Of(assembly)
            .Where(pair => isUser(pair.User) && (isForbidden(pair.Used) || isForbiddenPair?.Invoke(pair.User, pair.Used) == true))
            .Select(pair => $"{pair.User} uses {pair.Used}")
            .Distinct(StringComparer.Ordinal),
    ];

    private static bool IsForbiddenForFeatures(string used) =>
        StartsWithAny(used, ["Bot.Channel.", "Bot.Storage.", "Bot.Playground.", "Bot.Hosting.", .. Hosting]);

    private static bool IsBotApi(string used) => used.StartsWith("Telegram.Bot.", StringComparison.Ordinal);

    private static bool IsQuestionKind(string used) =>
        used.StartsWith("Bot.Forms.Kinds.", StringComparison.Ordinal) && used.EndsWith("Kind", StringComparison.Ordinal);

    private static bool IsFeature(string used) => used.StartsWith("Bot.Features.", StringComparison.Ordinal);

    private static bool IsOtherFeature(string user, string used) =>
        FeatureOf(user) is { } one && FeatureOf(used) is { } other && one != other;

    /// <summary>The area and the folder below Bot.Features; null for what the features of an area share.</summary>
    private static string? FeatureOf(string type) =>
        type.Split('.') is ["Bot", "Features", var area, var folder, _, ..] ? $"{area}.{folder}" : null;

    /// <summary>The first folder below a namespace; "" for a type that lies in it itself, null for one outside of it.</summary>
    private static string? FolderBelow(string root, string type) =>
        !type.StartsWith(root + ".", StringComparison.Ordinal) ? null
        : type[(root.Length + 1)..].Split('.') is [var folder, _, ..] ? folder
        : "";

    private static bool StartsWithAny(string type, string[] prefixes) => prefixes.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>What must be found: a forbidden type that only a method's body names.</summary>
    private static class Planted
    {
        public static bool IsEmpty(object update) => update is Telegram.Bot.Types.Message { Text: null };

        public static string Address()
        {
            using var client = new HttpClient();
            return client.BaseAddress?.ToString() ?? "";
        }

        public static bool IsLong(Bot.Forms.FieldKind kind) => kind is Bot.Forms.Kinds.LongTextKind;
    }
}
