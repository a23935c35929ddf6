using FactLint.Cli.Running;
using FluentAssertions;
using Xunit;

namespace FactLint.Tests.Cli.Running;

public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void Answers_come_in_the_order_of_the_inputs(int threads) =>
        OrderedParallel.Map(Enumerable.Range(0, 500), threads, i =>
        {
            Thread.SpinWait(i % 7 * 1000);
            return i * 2;
        }, CancellationToken.None).Should().Equal(Enumerable.Range(0, 500).Select(i => i * 2));

    [Fact]
    public void Only_a_few_inputs_are_read_ahead()
    {
        int read = 0;
        IEnumerable<int> Inputs()
        {
            while (true)
                yield return read++;
        }

        OrderedParallel.Map(Inputs(), 2, i => i, CancellationToken.None).Take(10).Should().HaveCount(10);
        read.Should().BeLessThan(40);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void An_interruption_ends_it(int threads)
    {
        using var interrupt = new CancellationTokenSource();
        var done = new List<int>();
        FluentActions.Invoking(() =>
        {
            foreach (int i in OrderedParallel.Map(Enumerable.Range(0, 100_000), threads, i => i, interrupt.Token))
            {
                done.Add(i);
                if (i == 20)
                    interrupt.Cancel();
            }
        }).Should().Throw<OperationCanceledException>();
        done.Should().Equal(Enumerable.Range(0, done.Count)).And.HaveCountGreaterThan(20);
    }
}
