using FactLint.Memory.People;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Memory;

public sealed class NameKeysTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    [Theory]
    [InlineData("carla novakova")]
    [InlineData("ingrid van houten")]
    [InlineData("bruno marquez")]
    public void Any_slip_of_one_letter_in_a_word_of_five_leaves_a_key(string name)
    {
        var keys = NameKeys.OfSlips(name).ToHashSet();
        foreach (string slip in Slips(name).Distinct().Where(s => s != name))
        {
            keys.Overlaps(NameKeys.OfSlips(slip)).Should().BeTrue("“{0}” must be found for “{1}”", name, slip);
            NameSlip.IsPossible(slip, name).Should().BeTrue("“{0}” is “{1}” but for a letter", slip, name);
        }
    }

    [Theory]
    [InlineData("georgio meloni", "giorgia meloni")]
    [InlineData("mohamad rasmussen", "muhammed rasmussen")]
    public void Two_letters_that_sound_alike_leave_a_key(string a, string b) =>
        NameKeys.OfSlips(a).Intersect(NameKeys.OfSlips(b)).Should().NotBeEmpty();

    [Theory]
    [InlineData("carla novakova", "carla petrosian")]
    [InlineData("carla novakova", "elena novakova")]
    [InlineData("carla novakova", "karla nowakowa")]
    public void Other_names_are_other_names(string a, string b) => NameSlip.IsPossible(a, b).Should().BeFalse();

    [Theory]
    [InlineData("Léna  Pike", "lena pike")]
    [InlineData("Jean‑Claude O’Brien", "jean claude obrien")]
    [InlineData("Donald J. Trump", "donald j trump")]
    [InlineData("Łukasz\u00A0Żak", "lukasz zak")]
    [InlineData(" - ", "")]
    public void A_plain_form_has_no_accents_capitals_and_marks(string name, string form) => NameForm.Of(name).Should().Be(form);

    /// <summary>Every deletion, insertion, replacement and swap of neighbours inside the long words; the first letter stays.</summary>
    private static IEnumerable<string> Slips(string name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (name[i] == ' ' || name[i - 1] == ' ' || WordAt(name, i).Length < 5)
                continue;
            yield return name.Remove(i, 1);
            foreach (char letter in Letters)
            {
                yield return name.Insert(i, letter.ToString());
                yield return name[..i] + letter + name[(i + 1)..];
            }
            if (i + 1 < name.Length && name[i + 1] != ' ')
                yield return name[..i] + name[i + 1] + name[i] + name[(i + 2)..];
        }
    }

    private static string WordAt(string name, int at) => name[(name.LastIndexOf(' ', at) + 1)..(name.IndexOf(' ', at) is var end and >= 0 ? end : name.Length)];
}
