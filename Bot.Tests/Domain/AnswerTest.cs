using Bot.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Domain;

public sealed class AnswerTest
{
    [Fact]
    public void Pieces_are_joined_in_the_order_in_which_they_came()
    {
        var answer = Answer.Of("uno", 10, "1", Sample.Start).Add("dos", 11, "1", Sample.After(1)).Add("tres", 0, "2", Sample.After(2));
        Assert.Equal("uno\n\ndos\n\ntres", answer.Text);
        Assert.Equal(("2", Sample.After(2)), (answer.By, answer.At));
    }

    [Fact]
    public void An_edited_message_replaces_its_own_piece()
    {
        var answer = Answer.Of("uno", 10, "1", Sample.Start).Add("dos", 11, "1", Sample.Start);
        Assert.Equal("UNO\n\ndos", answer.Replace(10, "UNO", "1", Sample.After(1))!.Text);
        Assert.Null(answer.Replace(12, "tres", "1", Sample.After(1)));
        Assert.Null(answer.Replace(0, "tres", "1", Sample.After(1)));
    }

    [Fact]
    public void The_same_message_twice_is_one_piece() =>
        Assert.Equal("uno", Answer.Of("uno", 10, "1", Sample.Start).Add("uno", 10, "1", Sample.Start).Text);

    /// <summary>Message ids count per private chat, so two authors may have the same.</summary>
    [Fact]
    public void The_same_message_id_of_another_person_is_another_message()
    {
        var answer = Answer.Of("uno", 10, "1", Sample.Start).Add("dos", 10, "2", Sample.Start);
        Assert.Equal("uno\n\ndos", answer.Text);
        Assert.Equal("uno\n\nDOS", answer.Replace(10, "DOS", "2", Sample.Start)!.Text);
    }

    [Fact]
    public void No_word_is_lost_and_no_order_changed_by_adding_and_editing() =>
        Prop.ForAll<(byte Message, NonEmptyString Text)[]>(messages =>
        {
            var expected = new List<(int Id, string Text)> { (1000, "primero") };
            var answer = Answer.Of("primero", 1000, "1", Sample.Start);
            foreach (var (message, text) in messages)
            {
                var known = expected.FindIndex(piece => piece.Id == message && message != 0);
                if (known >= 0)
                {
                    expected[known] = (message, text.Get);
                }
                else
                {
                    expected.Add((message, text.Get));
                }

                answer = answer.Replace(message, text.Get, "1", Sample.Start) ?? answer.Add(text.Get, message, "1", Sample.Start);
            }

            return answer.Text == string.Join("\n\n", expected.Select(piece => piece.Text));
        }).Holds();
}
