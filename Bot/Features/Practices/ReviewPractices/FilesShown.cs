using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>The photos and documents of a practice as its reviewers see them before anybody else does: those of its record.</summary>
internal static class FilesShown
{
    /// <summary>Null where it has none.</summary>
    public static Button? Button(Context context, Practice practice) => practice.Record is { Attachments.Length: > 0 and var count }
        ? Messages.Button.Do(KeptFilesTexts.All.In(context.Language).See(count), Reviewing.FilesDoor.To(practice.Id))
        : null;

    public static Turn Send(Context context, Practice practice) => KeptFiles.SendAll(context, practice.Record?.Attachments ?? []);
}
