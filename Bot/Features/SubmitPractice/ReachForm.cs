using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Field = Bot.Conversation.Forms.Field<Bot.Features.SubmitPractice.QuestionTexts>;

namespace Bot.Features.SubmitPractice;

/// <summary>One optional question after «Soy yo»: a mail or phone, joined to the contact that the practice has.</summary>
internal static class ReachForm
{
    private const string Reach = "reach";

    private const string Named = "contact";

    public static readonly FormEngine<QuestionTexts> Engine = new(
        new("reach", version: 1,
            Field.Text(Reach, t => t.AskReach, Read).Optional()),
        QuestionTexts.All);

    /// <summary>Whether the contact can be reached through Telegram only.</summary>
    public static bool IsNeeded(Answer contact) =>
        Contact.Parse(contact.Text, contact.By) is { IsValid: true, Value: { TelegramId: not null, Mail: null, Phone: null } };

    public static FormSheet SheetOf(Practice practice) => new(ImmutableDictionary<string, Answer>.Empty)
    {
        Known = ImmutableDictionary<string, string>.Empty.Add(Named, practice.Answers.GetValueOrDefault(PracticeFields.Contact)?.Text ?? ""),
    };

    public static void Keep(Context context, string id, ImmutableDictionary<string, Answer> answers)
    {
        if (OwnPractice.Find(context, id) is { } practice && answers.GetValueOrDefault(Reach) is { Pieces: [var typed] })
        {
            var contact = Joined(practice.Answers[PracticeFields.Contact].Text, typed.Text);
            var written = practice.ReplaceAnswer(context.Person, PracticeFields.Contact, contact, typed.MessageId, context.Now);
            context.Store.Put(PracticeBank.All, written.Practice);
        }
    }

    /// <summary>Refuses as a contact does, and with NeedsWay what holds neither mail nor phone.</summary>
    private static Parsed<Contact> Read(string typed, FormScene scene) =>
        Contact.Parse(Joined(scene.Known.GetValueOrDefault(Named, ""), typed), scene.By) switch
        {
            { IsValid: true, Value: { Mail: null, Phone: null } } => RefusalCode.NeedsWay,
            var read => read,
        };

    private static string Joined(string contact, string typed) => contact + "\n" + typed;
}
