/**
 * What is learned beyond a single case: actions from a trend, meetings with a service, reviews by its manager and training
 * needs, each a history of its own from the day it is agreed until it is done or given up (NN-44, NN-51, BH-53, NS-34).
 */
package redress.lessons;
