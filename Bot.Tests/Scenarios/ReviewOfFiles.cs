using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>A practice that was sent, in either language, and somebody of the coordination who speaks it too.</summary>
internal sealed class ReviewOfFiles : IDisposable
{
    private readonly RecordWorld _record;

    public ReviewOfFiles(Language language)
    {
        _record = new(language);
        Reviewer = _record.Scenario.Coordinator("Marta", languageCode: language == Language.Pt ? "pt-br" : "es");
        _record.Send();
        _record.Complete();
        Author = new(_record);
    }

    public Scenario Scenario => _record.Scenario;

    public Phone Reviewer { get; }

    public AuthorOfFiles Author { get; }

    public Practice Practice => _record.Practice;

    public string Pick(string es, string pt) => _record.Pick(es, pt);

    public string See(int count) => _record.Pick($"Ver fotos y documentos: {count}", $"Ver fotos e documentos: {count}");

    public void Opens() => Reviewer.PressesCode(PracticeDoors.ReadForReview.To(Practice.Id));

    /// <summary>The reviewer, at the parts of the practice.</summary>
    public void OpensParts()
    {
        Opens();
        Reviewer.Taps(ReadParts);
    }

    public string ReadParts => Pick("Leer por partes", "Ler por partes");

    /// <summary>Its record holds these, wherever they came from.</summary>
    public void Holds(Attachment[] files)
    {
        var practice = Practice;
        Scenario.Write(work => work.Put(PracticeBank.All, practice with { Record = practice.Record! with { Attachments = [.. files] } }));
    }

    public void Dispose() => _record.Dispose();

    internal sealed class AuthorOfFiles(RecordWorld record)
    {
        public Phone Phone => record.Author;

        public void Sends(string name) => record.Sends(name);

        /// <summary>Answers one question anew, or takes the answer back (null).</summary>
        public void Writes(string field, string? text)
        {
            var practice = record.Practice;
            record.Scenario.Write(work =>
            {
                var author = work.Find(Persons.All, Phone.Id)!;
                var written = text is null
                    ? practice.EraseAnswer(author, field, record.Scenario.Now)
                    : practice.ReplaceAnswer(author, field, text, 0, record.Scenario.Now);
                Assert.Null(written.Refusal);
                work.Put(PracticeBank.All, written.Practice);
            });
        }

        /// <summary>In one album.</summary>
        public void SendsPhotos(params string[] captions)
        {
            foreach (var (number, caption) in captions.Index())
            {
                record.Sends($"{number}.jpg", "photo", caption: caption, album: "a");
            }
        }
    }
}
