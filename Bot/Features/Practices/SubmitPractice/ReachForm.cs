using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Forms.Kinds;
using Field = Bot.Forms.Field<Bot.Features.Practices.SubmitPractice.QuestionTexts>;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>One optional question after «Soy yo»: a mail or phone, joined to the contact that the practice has.</summary>
internal static class ReachForm
{
    private const string Reach = "reach";

    private const string Named = "contact";

    public static readonly FormEngine<QuestionTexts> Engine = new(
        new("reach", version: 1,
            Field.Text(Reach, t => t.AskReach, Read).Optional().TakesContacts(card => card.Ways())),
        QuestionTexts.All);

    /// <summary>Whether the contact can be reached through Telegram only.</summary>
    public static bool IsNeeded(Answer contact) =>
        Contact.Parse(contact.Text, contact.By) is { IsValid: true, Value: { TelegramId: not null, Mail: null, Phone: null } };

    public static FormSheet SheetOf(Practice practice) => new(ImmutableDictionary<string, Answer>.Empty)
    {
        Known = ImmutableDictionary<string, string>.Empty.Add(
            Named, practice.Answers.GetValueOrDefault(PracticeFields.Contact)?.Text ?? ""),
    };

    /// <summary>Joins it to the contact that this person named; what a co-author put in its place meanwhile stays as it is.</summary>
    public static void Keep(Context context, string id, ImmutableDictionary<string, Answer> answers)
    {
        if (OwnPractice.Find(context, id) is { } practice && answers.GetValueOrDefault(Reach) is { Pieces: [var typed] }
            && practice.Answers.GetValueOrDefault(PracticeFields.Contact) is { } named && named.By == context.Person.Id
            && Joined(named.Text, typed.Text, context.Person.Id) is { IsValid: true, Value: var contact })
        {
            var written = practice.ReplaceAnswer(context.Person, PracticeFields.Contact, contact.ToAnswer(), typed.MessageId, context.Now);
            context.Store.Put(PracticeBank.All, written.Practice);
        }
    }

    /// <summary>Refuses as a contact does, and with NeedsWay what holds neither mail nor phone.</summary>
    private static Parsed<Contact> Read(string typed, FormScene scene) => Joined(scene.Known.GetValueOrDefault(Named, ""), typed, scene.By);

    private static Parsed<Contact> Joined(string named, string typed, string by) =>
        Contact.Parse(named, by) is { IsValid: true, Value: var contact } ? contact.With(typed, by) : Contact.Parse(typed, by);
}
