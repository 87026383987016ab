using System.Collections.Immutable;
using Bot.Domain;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Tests.Forms;

/// <summary>
/// Walks any form from its begin to its end with the answers that a test wrote for it: refusals, back and forth, skipping, leaving and
/// resuming, an upgrade in between, changing each answer from the review; restarted before every single step.
/// </summary>
public sealed class FormWalk<TTexts>(Form<TTexts> form, Bilingual<TTexts> texts, Language language, IReadOnlyList<Answering> table)
{
    private readonly FormChat<TTexts> _chat = new(new(form, texts), language);
    private readonly HashSet<string> _asked = [];

    private Field<TTexts> Current => form.Fields.Single(asked => asked.Code == _chat.Field);

    public void Run()
    {
        _chat.Start();
        while (_chat.Last.Outcome == FormOutcome.Asking && !IsAtReview)
        {
            Step();
        }

        Assert.Equal(table.Select(row => row.Field).Order(), _asked.Order());
        Assert.Empty(_chat.Engine.Open(_chat.Answers, _chat.Scene));
        if (IsAtReview)
        {
            ChangeEachFromTheReview();
            _chat.Presses(_chat.Buttons.First().Data!);
        }

        Assert.Equal(FormOutcome.Completed, _chat.Last.Outcome);
        Assert.Null(_chat.Cursor);
        SkipWhatIsOptional();
    }

    private bool IsAtReview => _chat.Field == Field<TTexts>.ReviewCode;

    private void Step()
    {
        var field = Current;
        Assert.True(_asked.Add(field.Code), $"{field.Code} is asked twice");
        SeesTheQuestion(field);
        Refuse(field);
        LeaveAndResume(field);
        Upgrade(field);
        Answer(field);
        BackAndForth(field);
    }

    private Answering Row(string field) =>
        table.SingleOrDefault(row => row.Field == field) ?? throw new InvalidOperationException($"The table has no row for {field}.");

    private void SeesTheQuestion(Field<TTexts> field)
    {
        var prompt = field.Ask(texts.In(language));
        _chat.Sees($"{form.StepsBefore + _asked.Count} de ");
        _chat.Sees($"{prompt.Title}.");
        _chat.Sees(prompt.Question);
        Assert.Equal(prompt.Example.Length > 0, _chat.Text.Contains($"{_chat.Shared.Example} {prompt.Example}", StringComparison.Ordinal));
        Assert.Equal(_asked.Count > 1, _chat.Offers(_chat.Shared.Back));
        Assert.Equal(!field.IsRequired, _chat.Offers(_chat.Shared.Skip));
    }

    /// <summary>What is refused stays asked, and leaves no valid answer behind.</summary>
    private void Refuse(Field<TTexts> field)
    {
        foreach (var invalid in Row(field.Code).Invalid)
        {
            _chat.Says(invalid);
            if (_chat.Offers(_chat.Shared.Redo))
            {
                _chat.Taps(_chat.Shared.Done);
                Assert.Equal(field.Code, _chat.Field);
                _chat.Taps(_chat.Shared.Redo);
            }

            Assert.Equal((field.Code, FormOutcome.Asking), (_chat.Field, _chat.Last.Outcome));
            Assert.Equal("", _chat.Engine.Describe(field.Code, _chat.Answers, _chat.Scene));
        }
    }

    private void LeaveAndResume(Field<TTexts> field)
    {
        var before = _chat.Answers;
        _chat.Taps(_chat.Shared.SaveAndLeave);
        Assert.Equal(FormOutcome.Left, _chat.Last.Outcome);
        Assert.Null(_chat.Cursor);
        _chat.Answers = WithoutRest(_chat.Answers, before);
        _chat.Start();
        while (_chat.Field != field.Code && !field.IsRequired)
        {
            _chat.Taps(IsAtReview ? field.Ask(texts.In(language)).Title : _chat.Shared.Back);
        }

        Assert.Equal(field.Code, _chat.Field);
    }

    /// <summary>Leaving brings back what «Rehacer» took away; the refused text of this field is of no use to the walk.</summary>
    private static ImmutableDictionary<string, Answer> WithoutRest(ImmutableDictionary<string, Answer> after, ImmutableDictionary<string, Answer> before) =>
        after.RemoveRange(after.Keys.Except(before.Keys));

    private void Upgrade(Field<TTexts> field)
    {
        var next = new Form<TTexts>(form.Code, _chat.Engine.Form.Version + 1, [.. form.Fields]) { StepsBefore = form.StepsBefore };
        _chat.Engine = new(next, texts);
        _chat.ShowAgain();
        Assert.Equal(field.Code, _chat.Field);
        Assert.Equal(next.Version, _chat.Cursor!.Version);
    }

    private void Answer(Field<TTexts> field)
    {
        var row = Row(field.Code);
        Array.ForEach(row.Texts(language), text => _chat.Says(text));
        Array.ForEach(row.Taps(language), label => _chat.Taps(label));
        foreach (var number in Enumerable.Range(1, row.Files))
        {
            _chat.SendsFile($"{number}.pdf");
        }

        if (_chat.Field == field.Code)
        {
            _chat.Taps(_chat.Shared.Done);
        }

        Assert.NotEqual(field.Code, _chat.Field);
        Assert.NotEqual("", _chat.Engine.Describe(field.Code, _chat.Answers, _chat.Scene));
    }

    private void BackAndForth(Field<TTexts> field)
    {
        var (next, answers) = (_chat.Field, _chat.Answers);
        if (_chat.Cursor is null || IsAtReview)
        {
            return;
        }

        _chat.Taps(_chat.Shared.Back);
        Assert.Equal(field.Code, _chat.Field);
        _chat.Taps(_chat.Offers(_chat.Shared.KeepIt) ? _chat.Shared.KeepIt : _chat.Shared.Done);
        Assert.Equal(next, _chat.Field);
        Assert.Equal(answers.Select(answer => (answer.Key, answer.Value.Text)).Order(), _chat.Answers.Select(answer => (answer.Key, answer.Value.Text)).Order());
    }

    private void ChangeEachFromTheReview()
    {
        _chat.Sees(_chat.Shared.Complete.TrimEnd('.'));
        foreach (var field in form.Fields.Where(field => _asked.Contains(field.Code)))
        {
            _chat.Taps(field.Ask(texts.In(language)).Title);
            Assert.Equal(field.Code, _chat.Field);
            _chat.Taps(_chat.Shared.BackToReview);
            Assert.True(IsAtReview);
            _chat.Taps(field.Ask(texts.In(language)).Title);
            if (_chat.Offers(_chat.Shared.Redo))
            {
                _chat.Taps(_chat.Shared.Redo);
            }

            if (Row(field.Code).Taps(language) is [.. var ticks] && _chat.Offers(_chat.Shared.Ticked(ticks.FirstOrDefault() ?? "")))
            {
                Array.ForEach(ticks, tick => _chat.Taps(_chat.Shared.Ticked(tick)));
            }

            Answer(field);
            Assert.True(IsAtReview, $"{field.Code} does not lead back to the review");
        }
    }

    private void SkipWhatIsOptional()
    {
        _chat.Answers = _chat.Answers.Clear();
        _chat.Start();
        while (_chat.Last.Outcome == FormOutcome.Asking && !IsAtReview)
        {
            var field = Current;
            if (field.IsRequired)
            {
                Answer(field);
                continue;
            }

            _chat.Taps(_chat.Shared.Skip);
            Assert.NotEqual(field.Code, _chat.Field);
            Assert.DoesNotContain(field.Code, _chat.Answers.Keys);
        }

        Assert.DoesNotContain(_chat.Engine.Open(_chat.Answers, _chat.Scene), field => field.IsRequired);
    }
}
